import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { files, read, readJson, root } from './sources.js';

const pages = files('*.md', 'docs/**/*.md', 'schemas/**/*.md', 'test/*.md');

/** The anchors of a page's headings, as GitHub makes them. */
function anchors(path: string): Set<string> {
  const text = read(path).replace(/^```[\s\S]*?^```/gm, '');
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map((match) => match[1] ?? '');
  return new Set(
    headings.map((each) =>
      each
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe('docs', () => {
  it('have links that lead somewhere', () => {
    assert.ok(pages.length > 20);
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
        .map((match) => match[1] ?? '')
        .filter((link) => !/^\w+:/.test(link) && !leadsSomewhere(page, link))
        .map((link) => `${page}: ${link}`),
    );
    assert.deepEqual(dead, []);
  });

  it('name commands by their titles', () => {
    const titles = Object.values(readJson<Record<string, string>>('package.nls.json'));
    const commands = ['README.md', 'docs/deployment.md'].flatMap((page) =>
      [...read(page).matchAll(/^\| _.*?_[ …]*\|/gm)].flatMap(([cell]) => cell.match(/(?<=_)[A-Z][^_]*(?=_)/g) ?? []),
    );
    assert.ok(commands.length > 20);
    assert.deepEqual(
      commands.filter((title) => !titles.includes(title)),
      [],
    );
  });

  it('have a row in test/README.md for every folder of test/', () => {
    const rows = [...read('test/README.md').matchAll(/^\|([^|]*)\|/gm)].map((match) => match[1] ?? '').join();
    const folders = readdirSync(join(root, 'test'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'artefacts')
      .map(({ name }) => name);
    assert.deepEqual(
      folders.filter((name) => !rows.includes(`\`${name}/`)),
      [],
    );
  });
});

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), path);
  return existsSync(join(root, target)) && (anchor === undefined || anchors(target).has(anchor));
}
