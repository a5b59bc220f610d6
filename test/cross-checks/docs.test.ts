import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly definitions: Readonly<Record<'rule' | 'fix', Schema>>;
}

const schemas = new URL('../../schemas/', import.meta.url);
const page = readFileSync(new URL('rules/README.md', schemas), 'utf8');
const schema = JSON.parse(readFileSync(new URL('cross-checks.schema.json', schemas), 'utf8')) as Schema;

describe('schemas/rules/README.md', () => {
  const { rule, fix } = schema.definitions;
  for (const [what, keys] of Object.entries({ 'the file': schema, 'a rule': rule, 'a quick fix': fix })) {
    it(`explains every key of ${what}`, () => {
      const explained = new Set([...page.matchAll(/^[ -]*(\w+):/gm)].map(([, key]) => key));
      const names = Object.keys(keys.properties);
      assert.ok(names.length > 1);
      assert.deepEqual(
        names.filter((key) => !explained.has(key)),
        [],
      );
    });
  }
});
