import assert from 'node:assert/strict';
import { readChecks } from '../../scripts/generate/cross-checks/read-checks.js';
import { createLoneCheck } from '../../server/src/service/cross-checks/checking/check-alone.js';
import type { CrossCheckData } from '../../server/src/service/cross-checks/cross-checks.js';
import { CompiledCheck } from '../../server/src/service/cross-checks/evaluation/compiled-check.js';
import { seenSettings } from '../../server/src/service/cross-checks/evaluation/seen-settings.js';
import { speaksOfNothing } from '../../server/src/service/cross-checks/evaluation/speaks-of-nothing.js';
import { sampleDocuments, sectionsOf } from '../../server/src/service/cross-checks/samples/sample.js';
import { readFacts } from '../../server/src/service/facts/read-facts.js';
import { facts } from '../facts.js';
import { catalogue, checkOf, language } from './engine.js';
import { loadTables } from './load.js';

describe('the settings that a rule sees', () => {
  it('suffice: no rule that is left out for them would have found anything', () => {
    const { rules, seen } = readFacts<CrossCheckData>(facts, 'cross-checks');
    const some = rules.map((rule) => new CompiledCheck(rule, language, seen[rule.id]));
    const all = rules.map((rule) => new CompiledCheck(rule, language, 'any'));
    const [checkSome, checkAll] = [some, all].map((checks) => createLoneCheck(checks, language, catalogue));
    assert.ok(checkSome && checkAll);
    let found = 0;
    for (const { id, positive, negative } of readChecks()) {
      for (const sample of [positive, negative]) {
        for (const document of sampleDocuments(sectionsOf(sample), catalogue).values()) {
          const hits = checkAll(document);
          assert.deepEqual(
            checkSome(document)
              .map(({ message }) => message)
              .sort(),
            hits.map(({ message }) => message).sort(),
            `a sample of ${id}`,
          );
          found += hits.length;
        }
      }
    }
    assert.ok(found > 100);
  });

  it('are beside the point where a rule speaks of a file in which nothing is set', () => {
    assert.equal(speaksOfNothing(checkOf({ when: '!cfg.has("A")' }), language), true);
    assert.equal(speaksOfNothing(checkOf({ when: 'cfg.has("A")' }), language), false);
    assert.equal(
      speaksOfNothing(checkOf({ when: '!boot.has("A")', inputs: ['config', 'bootstrap'] }), language),
      false,
    );
  });

  it('are those that stand in the tables it reads', () => {
    const check = checkOf({ when: 'rows("directory-parameters").exists(r, cfg.has(r.bdi))' });
    assert.equal(check.settings, 'any');
    assert.ok(seenSettings(check, loadTables(catalogue)).includes('BDILDAPServerType'));
  });
});
