import assert from 'node:assert/strict';
import type { Parameter } from '../../server/src/service/catalogue/parameter.js';
import { loadCatalogue } from '../facts.js';

/** How much is known at least. A number that falls below means that something was lost. */

interface Counts {
  readonly parameters: number;
  readonly values: number;
  readonly items: number;
  readonly requires: number;
  readonly conflicts: number;
  readonly overriddenBy: number;
  readonly aliases: number;
  readonly changes: number;
}

const expected: Readonly<Record<string, Counts>> = {
  Client: {
    parameters: 80,
    values: 132,
    items: 3,
    requires: 34,
    conflicts: 8,
    overriddenBy: 7,
    aliases: 2,
    changes: 15,
  },
  Directory: {
    parameters: 70,
    values: 33,
    items: 10,
    requires: 41,
    conflicts: 10,
    overriddenBy: 17,
    aliases: 4,
    changes: 3,
  },
  'Directory, old names': {
    parameters: 46,
    values: 18,
    items: 0,
    requires: 0,
    conflicts: 42,
    overriddenBy: 0,
    aliases: 2,
    changes: 45,
  },
  Options: {
    parameters: 52,
    values: 78,
    items: 0,
    requires: 16,
    conflicts: 8,
    overriddenBy: 12,
    aliases: 4,
    changes: 25,
  },
  Phone: { parameters: 20, values: 21, items: 0, requires: 12, conflicts: 0, overriddenBy: 0, aliases: 2, changes: 4 },
  Policies: {
    parameters: 123,
    values: 177,
    items: 6,
    requires: 42,
    conflicts: 7,
    overriddenBy: 2,
    aliases: 4,
    changes: 16,
  },
  Presence: { parameters: 9, values: 13, items: 0, requires: 3, conflicts: 0, overriddenBy: 0, aliases: 0, changes: 2 },
  Voicemail: { parameters: 5, values: 3, items: 0, requires: 4, conflicts: 0, overriddenBy: 0, aliases: 1, changes: 1 },
  'no group, reference guides': {
    parameters: 6,
    values: 0,
    items: 0,
    requires: 6,
    conflicts: 24,
    overriddenBy: 0,
    aliases: 0,
    changes: 0,
  },
  'no group, elsewhere': {
    parameters: 22,
    values: 0,
    items: 0,
    requires: 0,
    conflicts: 0,
    overriddenBy: 0,
    aliases: 0,
    changes: 0,
  },
};

function count(parameters: readonly Parameter[]): Counts {
  const sum = (size: (parameter: Parameter) => readonly unknown[] | undefined) =>
    parameters.reduce((total, parameter) => total + (size(parameter)?.length ?? 0), 0);
  return {
    parameters: parameters.length,
    values: sum(({ value }) => value.values),
    items: sum(({ value }) => value.itemValues),
    requires: sum(({ requires }) => requires),
    conflicts: sum(({ conflicts }) => conflicts),
    overriddenBy: sum(({ overriddenBy }) => overriddenBy),
    aliases: sum(({ aliases }) => aliases),
    changes: sum(({ changes }) => changes),
  };
}

function heading({ group, subgroup, documented }: Parameter): string {
  if (group === undefined) return `no group, ${documented === 'reference' ? 'reference guides' : documented}`;
  return subgroup?.includes('(old ') ? `${group}, old names` : group;
}

describe('what the catalogue holds', () => {
  const catalogue = loadCatalogue();
  const byHeading = new Map<string, Parameter[]>();
  for (const parameter of catalogue.parameters) {
    byHeading.set(heading(parameter), [...(byHeading.get(heading(parameter)) ?? []), parameter]);
  }

  it('has the headings', () => {
    assert.deepEqual([...byHeading.keys()].sort(), Object.keys(expected).sort());
  });

  for (const [name, counts] of Object.entries(expected)) {
    it(name, () => {
      const found = count(byHeading.get(name) ?? []);
      for (const what of Object.keys(counts) as (keyof Counts)[]) {
        assert.ok(found[what] >= counts[what], `${what}: ${found[what]} instead of ${counts[what]}`);
      }
    });
  }

  const facts: readonly (readonly [what: string, holds: (parameter: Parameter) => boolean, number: number])[] = [
    ['a summary', ({ summary }) => summary !== undefined, 418],
    ['an example', ({ example }) => example !== undefined, 410],
    ['a doubt', ({ doubt }) => doubt !== undefined, 255],
    ['a remark on security', ({ security }) => security !== undefined, 23],
    ['a remark on MRA', ({ mra }) => mra !== undefined, 12],
    ['stated platforms', ({ platforms }) => platforms !== undefined, 372],
    ['a default', ({ default: standard }) => standard !== undefined, 297],
    ['a successor', ({ replacedBy }) => replacedBy !== undefined, 45],
    ['a last release', ({ until }) => until !== undefined, 49],
    ['a step until it applies', ({ appliesAfter }) => appliesAfter !== undefined, 32],
    ['a change of values', ({ migration }) => migration !== undefined, 12],
  ];
  for (const [what, holds, number] of facts) {
    it(`${what}: ${number} parameters`, () => {
      const found = catalogue.parameters.filter(holds).length;
      assert.ok(found >= number, `${found} instead of ${number}`);
    });
  }

  it('the tables beside the parameters', () => {
    const { directoryMigration, foreignNames, portRanges } = catalogue;
    assert.equal(foreignNames.length, 42);
    assert.equal(directoryMigration.table.length, 63);
    assert.equal(directoryMigration.outsideTable.length, 12);
    assert.equal(directoryMigration.valueChanges.length, 12);
    assert.equal(directoryMigration.nameNotes.length, 7);
    assert.equal(portRanges.media.length, 3);
  });
});
