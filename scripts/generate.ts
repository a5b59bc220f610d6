import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCatalogue } from './generate/catalogue.js';
import { generateCrossChecks } from './generate/cross-checks.js';
import { generateDeploymentSchema } from './generate/deployment-schema.js';
import { generateConditionPage } from './generate/docs/conditions.js';
import { generateCrossCheckPages } from './generate/docs/cross-checks.js';
import { generateDeploymentFactsPage } from './generate/docs/deployment-facts.js';
import { generateNotationPage } from './generate/docs/notations.js';
import { generateParameterPages } from './generate/docs.js';
import { generateMessages } from './generate/l10n.js';
import { generateLintSchema } from './generate/lint-schema.js';
import { generateRules } from './generate/rules.js';
import { generateSettings } from './generate/settings.js';
import { generateXsd } from './generate/xsd.js';

/**
 * Writes every generated file. With `--check` it writes nothing, lists the files that would change
 * and ends with 1 if there are any.
 */

/** Each gives the files it makes: path below the root → text. */
const generators: readonly (() => Promise<Map<string, string>>)[] = [
  generateCatalogue,
  generateCrossChecks,
  generateXsd,
  generateParameterPages,
  generateNotationPage,
  generateCrossCheckPages,
  generateConditionPage,
  generateDeploymentFactsPage,
  generateRules,
  generateLintSchema,
  generateDeploymentSchema,
  generateSettings,
  generateMessages,
];

const root = fileURLToPath(new URL('..', import.meta.url));
const checkOnly = process.argv.includes('--check');

for (const generate of generators) {
  try {
    for (const [path, text] of await generate()) bringUpToDate(path, text);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function bringUpToDate(path: string, text: string): void {
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  if (checkOnly) {
    console.error(`out of date: ${path} (run \`npm run generate\` and commit the result)`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`written: ${path}`);
}
