import assert from 'node:assert/strict';
import { createDefinitionChecks } from '../../scripts/generate/catalogue/check-schema.js';
import { readChecks } from '../../scripts/generate/cross-checks/read-checks.js';
import { readTables, tableSchema } from '../../scripts/generate/cross-checks/read-tables.js';
import { isRecord } from '../../server/src/service/cross-checks/is-record.js';

const checkOf = createDefinitionChecks(tableSchema());
const source = { guide: 'Planning Guide for Cisco Jabber 12.9', section: 'IPv6 requirements' };
const unfinished = { client: 'ipv4', server: 'ipv4', ip_mode: 'dual' };
const row = { ...unfinished, outcome: 'ipv4' };

describe('tables of the guides', () => {
  const faulty: readonly (readonly [what: string, table: object, fault: RegExp])[] = [
    ['a column that they do not have', { source, rows: [{ ...row, mode: 'dual' }] }, /: rows\/0: .*: mode$/],
    ['a column left out', { source, rows: [unfinished] }, /: rows\/0: .*'outcome'/],
    ['a value that is none of the column', { source, rows: [{ ...row, outcome: 'maybe' }] }, /: rows\/0\/outcome: /],
    ['a source without section', { source: { guide: 'Planning Guide' }, rows: [row] }, /: source: .*'section'/],
    ['facts under an unknown name', { source, rows: [row], remarks: [] }, /: the whole file: .*: remarks$/],
  ];
  for (const [what, table, fault] of faulty) {
    it(`are refused for ${what}`, () => {
      const [first, ...others] = checkOf('ipv6-connection')?.('ipv6-connection.yaml', table) ?? [];
      assert.match(first ?? '', fault);
      assert.deepEqual(others, []);
    });
  }

  it('are refused where the schema does not know them', () => {
    assert.equal(checkOf('ipv7-connection'), undefined);
  });

  it('name only rules that are there', () => {
    const ids = new Set(readChecks().map(({ id }) => id));
    const named = rulesIn(readTables()['document-anomalies']);
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((id) => !ids.has(id)),
      [],
    );
  });
});

function rulesIn(table: unknown): string[] {
  const rows: unknown = isRecord(table) ? table.rows : undefined;
  const named = Array.isArray(rows) ? rows.flatMap((each: unknown) => (isRecord(each) ? each.rules : [])) : [];
  return named.map(String);
}
