import assert from 'node:assert/strict';
import { files, imports, read, target } from './sources.js';

/** What stands in which ring, and what it may see; see CONTRIBUTING.md. */
const packagesOfTheService = [
  '@marcbachmann/cel-js',
  '@vscode/l10n',
  'fastest-levenshtein',
  'get-east-asian-width',
  'jsonc-parser',
  'qr',
  'vscode-languageserver-textdocument',
  'vscode-languageserver-types',
  'yaml',
];

/** Names that the protocol side has to tell the editor. */
const sharedWithEditors = ['features/semantic-tokens.ts', 'features/code-action-data.ts'].map(
  (path) => `server/src/service/${path}`,
);

/** How a client tells whether a text is worth sending. */
const recognising = ['detect.ts', 'kind-of.ts'].map((name) => `server/src/service/documents/${name}`);

/** Which data files a client hands over to a server that reads none. */
const handing = ['server/src/service/facts/fact-names.ts'];

/** Folders of the service, lowest first: each sees itself and those before it. */
const layers = [
  'text',
  'messages',
  'facts',
  'syntax',
  'schema',
  'catalogue',
  'documents',
  'values',
  'relations',
  'deployment',
  'rules',
  'cross-checks',
  'answers',
  'generate',
  'features',
  'lint-file',
  'report',
];

function trespasses(patterns: readonly string[], allowed: (from: string, specifier: string) => boolean): string[] {
  const sources = files(...patterns);
  assert.ok(sources.length > 0, `nothing matches ${patterns.join(' ')}`);
  return sources.flatMap((from) =>
    imports(from)
      .filter((specifier) => !allowed(from, specifier))
      .map((specifier) => `${from} imports ${specifier}`),
  );
}

const isRelative = (specifier: string) => specifier.startsWith('.');

describe('rings: imports point inwards', () => {
  it('the service sees itself and a few pure packages', () => {
    const found = trespasses(['server/src/service/**/*.ts'], (from, specifier) =>
      isRelative(specifier)
        ? target(from, specifier).startsWith('server/src/service/')
        : packagesOfTheService.includes(specifier),
    );
    assert.deepEqual(found, []);
  });

  it('inside the service, folders see only those below them; index.ts wires', () => {
    const layerOf = (path: string) => layers.indexOf(/^server\/src\/service\/([^/]+)\//.exec(path)?.[1] ?? '');
    const found = trespasses(['server/src/service/*/**/*.ts'], (from, specifier) => {
      if (!isRelative(specifier)) return true;
      const to = target(from, specifier);
      return to !== 'server/src/service/index.ts' && layerOf(to) <= layerOf(from);
    });
    assert.deepEqual(found, []);
  });

  it('a rule does not see another rule', () => {
    const ruleOf = (path: string) => /^server\/src\/service\/rules\/([^/]+)\/rule\.ts$/.exec(path)?.[1];
    const found = trespasses(['server/src/service/rules/*/*.ts'], (from, specifier) => {
      const other = isRelative(specifier) ? ruleOf(target(from, specifier)) : undefined;
      return other === undefined || from.includes(`/${other}/`);
    });
    assert.deepEqual(found, []);
  });

  it('handlers reach the features only through the language service', () => {
    const found = trespasses(['server/src/handlers/**/*.ts'], (from, specifier) => {
      if (!isRelative(specifier)) return true;
      const to = target(from, specifier);
      return sharedWithEditors.includes(to) || !/^server\/src\/service\/(features|rules|syntax)\//.test(to);
    });
    assert.deepEqual(found, []);
  });

  it('the client sees the protocol, and of the service only how to recognise a text and what to hand over', () => {
    const found = trespasses(['client/src/**/*.ts'], (from, specifier) => {
      if (!isRelative(specifier)) return !specifier.startsWith('node:') || from.endsWith('.node.ts');
      const to = target(from, specifier);
      return /^(client\/src|protocol)\//.test(to) || recognising.includes(to) || handing.includes(to);
    });
    assert.deepEqual(found, []);
  });

  it('the browser hosts see nothing of Node', () => {
    const seen = new Set<string>();
    const visit = (path: string): string[] => {
      if (seen.has(path) || !path.endsWith('.ts')) return [];
      seen.add(path);
      return imports(path).flatMap((specifier) =>
        specifier.startsWith('node:')
          ? [`${path} imports ${specifier}`]
          : isRelative(specifier)
            ? visit(target(path, specifier))
            : [],
      );
    };
    assert.deepEqual([...visit('server/src/main.browser.ts'), ...visit('client/src/main.browser.ts')], []);
  });

  it('the service keeps no state of its own', () => {
    const found = files('server/src/service/**/*.ts').filter((path) => /^(export )?let /m.test(read(path)));
    assert.deepEqual(found, []);
  });
});
