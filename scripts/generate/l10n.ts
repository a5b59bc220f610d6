import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { readChecks } from './cross-checks/read-checks.js';
import { readRuleMetas } from './rule-metas.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The English messages of client and server, from every `t('…')` and `vscode.l10n.t('…')`, and the
 * summaries of the rules, and what the cross-checks say: what a translator copies to `bundle.l10n.<language>.json`.
 */
export async function generateMessages(): Promise<Map<string, string>> {
  // The parser comes as CommonJS with a file of its own beside it.
  const { getL10nJson } = createRequire(import.meta.url)('@vscode/l10n-dev') as typeof import('@vscode/l10n-dev');
  const client = await sourceOf('client/src');
  const server = await sourceOf('server/src');
  const found = await getL10nJson([
    { extension: '.ts', contents: `import * as vscode from 'vscode';\n${client}` },
    { extension: '.ts', contents: `import * as l10n from '@vscode/l10n';\n${throughLibrary(server)}` },
  ]);
  const summaries = (await readRuleMetas()).map(({ summary }) => summary);
  const checks = readChecks().flatMap(({ title, message, fix, fixes = [] }) => [
    title,
    message,
    ...(fix === undefined ? [] : [fix]),
    ...fixes.flatMap((each) => each.title ?? []),
  ]);
  const messages = new Set([...Object.keys(found), ...summaries, ...checks]);
  const sorted = [...messages].sort().map((message) => [message, message]);
  return new Map([['l10n/bundle.l10n.json', `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`]]);
}

/** All files of a folder as one text without imports: the parser takes its time for each text it is given. */
async function sourceOf(folder: string): Promise<string> {
  const paths = await glob(`${folder}/**/*.ts`, { cwd: root, ignore: ['**/generated/**'] });
  const texts = await Promise.all(paths.sort().map((path) => readFile(join(root, path), 'utf8')));
  return texts.join('\n').replaceAll(/^import [^;]*;$/gm, '');
}

/** The parser knows calls of the library alone; ours go through `t` of `messages/localise.ts`. */
function throughLibrary(source: string): string {
  return source.replaceAll(/(?<![\w.])t\(/g, 'l10n.t(');
}
