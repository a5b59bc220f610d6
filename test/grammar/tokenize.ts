import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const root = resolve(import.meta.dirname, '../..');
const grammars: Readonly<Record<string, string>> = {
  'text.xml.jabber-config': 'syntaxes/jabber-config.tmLanguage.json',
  'source.jabber-bootstrap': 'syntaxes/jabber-bootstrap.tmLanguage.json',
  'source.jabber-deployment': 'syntaxes/jabber-deployment.tmLanguage.json',
};

async function loadGrammars(): Promise<textmate.Registry> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM({ data: await readFile(wasm) });
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scopeName) => {
      const file = grammars[scopeName];
      if (file === undefined) return null; // that of YAML is the editor's
      const path = resolve(root, file);
      return textmate.parseRawGrammar(await readFile(path, 'utf8'), path);
    },
  });
}

let loading: Promise<textmate.Registry> | undefined;

/** Each stretch of the text with its innermost scope, as VS Code colours it. */
export async function tokenize(text: string, scopeName = 'text.xml.jabber-config'): Promise<[string, string][]> {
  loading ??= loadGrammars();
  const grammar = await (await loading).loadGrammar(scopeName);
  if (!grammar) throw new Error('the grammar cannot be loaded');
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
