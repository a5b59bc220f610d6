import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const root = resolve(import.meta.dirname, '../..');
const scopeName = 'text.xml.jabber-config';

async function loadGrammar(): Promise<textmate.IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM({ data: await readFile(wasm) });
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => {
      const path = resolve(root, 'syntaxes/jabber-config.tmLanguage.json');
      return textmate.parseRawGrammar(await readFile(path, 'utf8'), path);
    },
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error('the grammar cannot be loaded');
  return grammar;
}

let loading: Promise<textmate.IGrammar> | undefined;

/** Each stretch of the text with its innermost scope, as VS Code colours it. */
export async function tokenize(text: string): Promise<[string, string][]> {
  loading ??= loadGrammar();
  const grammar = await loading;
  const tokens: [string, string][] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      tokens.push([line.slice(startIndex, endIndex), scopes.at(-1) ?? '']);
    }
    state = result.ruleStack;
  }
  return tokens;
}
