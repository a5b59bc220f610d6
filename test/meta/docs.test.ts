import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read, readJson, root } from './sources.js';

describe('docs', () => {
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
