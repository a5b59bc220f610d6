import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { files, read, root } from './sources.js';

const code = files('{client,server,protocol,scripts,test,bench}/**/*.ts').filter((path) => !/generated/.test(path));
const product = code.filter((path) => /^(client|server|protocol)\//.test(path));

/** `path: what` for each match, to be read in a failure. */
function matches(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) => [...read(path).matchAll(pattern)].map((match) => `${path}: ${match[0].trim()}`));
}

describe('sources', () => {
  it('are small', () => {
    const lengths = code.map((path) => ({ path, lines: read(path).split('\n').length - 1 }));
    assert.deepEqual(
      lengths.filter(({ lines }) => lines > 400),
      [],
    );
    const sorted = lengths
      .filter(({ path }) => /^(client|server|protocol)\//.test(path))
      .map(({ lines }) => lines)
      .sort((a, b) => a - b);
    assert.ok((sorted[Math.floor(sorted.length * 0.5)] ?? 0) <= 80, 'the median is over 80 lines');
    assert.ok((sorted[Math.floor(sorted.length * 0.9)] ?? 0) <= 220, 'one in ten is over 220 lines');
  });

  it('are named in kebab-case', () => {
    const odd = code.filter((path) => !/^[a-z0-9./-]+$/.test(path));
    assert.deepEqual(odd, []);
  });

  it('make no network call and start no program', () => {
    const calls =
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bnew (?:WebSocket|EventSource)\b|(?:from|require\(|import\()\s*['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process)['"]|\beval\s*\(|\bnew Function\b/g;
    assert.deepEqual(matches(product, calls), []);
  });

  it('hold no test that is switched off', () => {
    const tests = code.filter((path) => path.endsWith('.test.ts'));
    assert.deepEqual(matches(tests, /\b(?:describe|it|test|suite)\.(?:skip|only)\b|\bthis\.skip\(/g), []);
  });

  it('are free of any, ! and leftovers', () => {
    const marks = /:\s*any\b|\bas any\b|<any>|\b(?:TODO|FIXME)\b|@ts-ignore|@ts-expect-error/g;
    assert.deepEqual(matches(product, marks), []);
  });

  it('write every message as a literal', () => {
    const localised = product.filter((path) => /messages\/localise\.js|l10n\.t\(/.test(read(path)));
    assert.ok(localised.length > 10);
    assert.deepEqual(matches(localised, /(?<![\w$.'"`])(?:vscode\.l10n\.)?t\((?!\s*['"`{)])[^\n]*/g), []);
    assert.deepEqual(matches(localised, /(?<![\w$.'"`])(?:vscode\.l10n\.)?t\(\s*`[^`]*\$\{/g), []);
  });

  it('write nothing to the console of a language server', () => {
    const servers = product.filter((path) => !path.startsWith('server/src/cli'));
    assert.deepEqual(matches(servers, /(?<!\.)\bconsole\.\w+\(/g), []);
  });
});

describe('documents', () => {
  const pages = files('*.md', 'docs/**/*.md', 'schemas/**/*.md', 'server/**/*.md', 'test/*.md');
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');

  for (const page of pages) {
    it(`${page}: links lead somewhere`, () => {
      const text = read(page).replace(/```.*?```/gs, '');
      for (const [, address = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(https?|mailto):/.test(address)) continue;
        const [path = '', anchor] = address.split('#');
        const file = path === '' ? page : join(dirname(page), path);
        assert.ok(existsSync(join(root, file)), `${page} links to ${address}`);
        if (anchor) {
          const headings = [...read(file).matchAll(/^#+ (.*)$/gm)].map((match) => slug(match[1] ?? ''));
          assert.ok(headings.includes(anchor), `${page} links to ${address}`);
        }
      }
    });
  }
});
