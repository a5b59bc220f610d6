import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCatalogue } from './generate/catalogue.js';
import { generateLintSchema } from './generate/lint-schema.js';
import { generateRules } from './generate/rules.js';

/**
 * Writes every generated file. With `--check` it writes nothing, lists the files that would change
 * and ends with 1 if there are any.
 */

/** Each gives the files it makes: path below the root → text. */
const generators: readonly (() => Promise<Map<string, string>>)[] = [
  generateCatalogue,
  generateRules,
  generateLintSchema,
];

const root = fileURLToPath(new URL('..', import.meta.url));
const checkOnly = process.argv.includes('--check');

const changed: string[] = [];
for (const generate of generators) {
  for (const [path, text] of await generate()) {
    const target = join(root, path);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    changed.push(path);
    if (checkOnly) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

for (const path of changed) console.log(`${checkOnly ? 'out of date' : 'written'}: ${path}`);
if (checkOnly && changed.length > 0) {
  console.error('Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}
