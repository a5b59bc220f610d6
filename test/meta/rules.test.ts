import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readChecks } from '../../scripts/generate/cross-checks/read-checks.js';
import { rules } from '../../server/src/service/rules/all.generated.js';
import { manifest, read, readJson, root } from './sources.js';

const folder = 'server/src/service/rules';
const folders = readdirSync(join(root, folder), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

interface LintSchema {
  readonly properties: { readonly rules: { readonly properties: Readonly<Record<string, unknown>> } };
}

describe('rules: one list everywhere', () => {
  it('has rules', () => assert.ok(folders.length > 20, `${folders.length} rules`));

  const ids = () => rules.map((rule) => rule.meta.id).sort();
  const lists: readonly (readonly [string, () => readonly string[]])[] = [
    ['the list that the checker runs', ids],
    [
      'the setting jabber.rules',
      () => Object.keys(manifest.contributes.configuration.properties['jabber.rules']?.properties ?? {}),
    ],
    [
      'the index docs/rules.md',
      () => [...read('docs/rules.md').matchAll(/^\| \[([a-z0-9-]+)\]/gm)].map((match) => match[1] ?? ''),
    ],
  ];
  for (const [name, list] of lists) {
    it(`${name} is the list of folders`, () => assert.deepEqual([...list()].sort(), folders));
  }

  it('the schema of jabber-lint.yaml knows them all, cross-checks as well', () => {
    const { properties } = readJson<LintSchema>('schemas/jabber-lint.schema.json').properties.rules;
    assert.deepEqual(Object.keys(properties).sort(), [...folders, ...readChecks().map(({ id }) => id)].sort());
  });

  it('no id is used twice, be it of a rule in code or of a cross-check', () => {
    const all = [...folders, ...readChecks().map(({ id }) => id)];
    assert.deepEqual(
      all.filter((id, index) => all.indexOf(id) !== index),
      [],
    );
  });

  it('a cross-check speaks of other rules by ids that there are', () => {
    const known = new Set([...folders, ...readChecks().map(({ id }) => id)]);
    const named = readChecks().flatMap(({ id, instead_of = [], yields_to = [], beside = [] }) =>
      [...instead_of, ...yields_to, ...beside].filter((other) => !known.has(other) || other === id),
    );
    assert.deepEqual(named, []);
  });

  for (const id of folders) {
    it(`${id} has its code, its page and its cases`, () => {
      for (const name of ['rule.ts', 'README.md', 'cases.yaml']) {
        assert.ok(existsSync(join(root, folder, id, name)), `${folder}/${id}/${name} is missing`);
      }
    });

    it(`${id}: the page has the headings of every page, and its own name first`, () => {
      const page = read(`${folder}/${id}/README.md`);
      const headings = [...page.matchAll(/^(#+ .*)$/gm)].map((match) => match[1] ?? '');
      assert.equal(headings[0], `# ${id}`);
      const model = [...read(`${folder}/parameter-unknown/README.md`).matchAll(/^(## .*)$/gm)].map((match) => match[1]);
      const missing = model.filter((heading) => heading !== undefined && !headings.includes(heading));
      assert.deepEqual(missing, [], 'headings missing on the page');
    });
  }

  for (const { meta } of rules) {
    it(`${meta.id}: summary and sources are told`, () => {
      assert.match(meta.summary, /^[A-Z`"].*\.$/s, 'one sentence that ends with a full stop');
      assert.ok(meta.summary.length <= 160, 'a short sentence');
      assert.ok(meta.sources.length > 0 && meta.sources.every((source) => source.guide.length > 0));
    });
  }
});
