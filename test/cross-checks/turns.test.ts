import assert from 'node:assert/strict';
import type { ConditionLanguage } from '../../server/src/service/cross-checks/conditions/condition-language.js';
import { createGuardedLanguage } from '../../server/src/service/cross-checks/conditions/guarded/guarded-language.js';
import { createCustomChecks } from '../../server/src/service/cross-checks/custom-checks.js';
import { sampleDocuments, sectionsOf } from '../../server/src/service/cross-checks/samples/sample.js';
import { catalogue, language, ruleOf } from './engine.js';

const guarded = createGuardedLanguage(language);
const ten = '["0","1","2","3","4","5","6","7","8","9"]';
const document = sampleDocuments(
  sectionsOf('@config\n<Policies><EnableVideo>true</EnableVideo></Policies>\n'),
  catalogue,
).get('config');

function found(...rules: readonly Parameters<typeof ruleOf>[0][]): string[] {
  assert.ok(document);
  const checks = createCustomChecks(rules.map(ruleOf), { language: guarded, catalogue, ruleIds: new Set() });
  checks.alone(document);
  return checks.alone(document).map(({ hit }) => hit.check.rule.id);
}

/** Names bound to ten items each. */
function bound(count: number, last = ten): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, at === count - 1 ? last : ten]));
}

const good = { id: 'good', when: 'cfg.on("EnableVideo")' };

describe('rules of one file', () => {
  it('end, however many names are bound, and whatever to', () => {
    assert.deepEqual(found({ id: 'each', each: bound(8), when: 'cfg.off("EnableVideo")' }, good), ['good']);
    assert.deepEqual(found({ id: 'empty', each: bound(8, '[]'), when: 'cfg.on("EnableVideo")' }, good), ['good']);
  });

  it('have a hundred findings in one place at the most', () => {
    const many = found({ id: 'many', each: bound(8), when: 'cfg.on("EnableVideo")' });
    assert.equal(many.length, 100);
  });

  it('take their turns: one that did not come to its end gets no other one', () => {
    let turns = 0;
    const counting: ConditionLanguage = {
      ...guarded,
      turn(...taken) {
        turns++;
        return guarded.turn(...taken);
      },
    };
    const rules = [{ id: 'each', each: bound(8), when: 'cfg.off("EnableVideo")' }, good].map(ruleOf);
    const checks = createCustomChecks(rules, { language: counting, catalogue, ruleIds: new Set() });
    assert.ok(document);
    checks.alone(document);
    const before = turns;
    checks.alone(document);
    assert.equal(turns - before, 1);
  });

  it('get no turn where the others have done too much together, and one again when those are stopped', () => {
    const heavy = Array.from({ length: 240 }, (_, at) => ({
      id: `heavy-${at}`,
      each: bound(3),
      when: `cfg.on("EnableVideo") && n0 == "no ${at}"`,
    }));
    assert.ok(document);
    const tools = { language: guarded, catalogue, ruleIds: new Set<string>() };
    const checks = createCustomChecks([...heavy, good].map(ruleOf), tools);
    const rounds = [1, 2, 3].map(() => checks.alone(document).length);
    assert.deepEqual([rounds.at(0), rounds.at(-1)], [0, 1]);
  });

  it('are not run where they are larger than anyone writes them', () => {
    const large = { id: 'large', when: 'true', at: [`config/${'{x}'.repeat(200)}`] };
    assert.deepEqual(found(large, { ...good, id: 'nine', each: bound(9) }, good), ['good']);
  });
});
