import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rules } from '../../server/src/service/rules/all.generated.js';
import type { RuleMeta } from '../../server/src/service/rules/rule.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { anyConfiguration, anyMutilated } from './any-configuration.js';
import { checkAll, openDocument } from './open-document.js';

const metas = new Map<string, RuleMeta>(rules.map(({ meta }) => [meta.id, meta]));

describe('fixes', () => {
  it('can each be applied, change something, and are of the kind the rule announces', () => {
    fc.assert(
      fc.property(fc.oneof(anyConfiguration, anyMutilated), (text) => {
        for (const finding of checkAll(openDocument(text))) {
          for (const fix of finding.fixes?.() ?? []) {
            const announced = metas.get(finding.ruleId)?.fix;
            assert.notEqual(announced, 'none', `${finding.ruleId} has the fix ${fix.title}`);
            assert.ok(!fix.certain || announced === 'certain', `${finding.ruleId} has the certain fix ${fix.title}`);
            assert.notEqual(applyEdits(text, fix.edits), text, `${finding.ruleId}: ${fix.title} changes nothing`);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stand at places inside the text, as do the findings', () => {
    fc.assert(
      fc.property(anyMutilated, (text) => {
        for (const { ruleId, span, related, absorbs, fixes } of checkAll(openDocument(text))) {
          const spans = [span, ...(related ?? []).map((each) => each.span), ...(absorbs ? [absorbs] : [])];
          for (const fix of fixes?.() ?? []) spans.push(...fix.edits.map((edit) => edit.span));
          for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length, ruleId);
        }
      }),
      { numRuns: 200 },
    );
  });
});
