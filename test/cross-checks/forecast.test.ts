import assert from 'node:assert/strict';
import { readChecks } from '../../scripts/generate/cross-checks/read-checks.js';
import type { ConditionLanguage } from '../../server/src/service/cross-checks/conditions/condition-language.js';
import type { Scope } from '../../server/src/service/cross-checks/conditions/forecast/parts.js';
import { createGuardedLanguage } from '../../server/src/service/cross-checks/conditions/guarded/guarded-language.js';
import { CompiledCheck } from '../../server/src/service/cross-checks/evaluation/compiled-check.js';
import { evaluateCheck } from '../../server/src/service/cross-checks/evaluation/evaluate-check.js';
import { compileCheck } from '../../server/src/service/cross-checks/evaluation/seen-settings.js';
import { checkOf, language, ruleOf, situationOf } from './engine.js';

const sample = `@deployment
remote_access: {mra: true}
servers: {cucm: {version: 12.5(1)}}
features: [multiline]
@config
<Policies><EnableVideo></EnableVideo><IP_Mode>Dual_Stack</IP_Mode><UseSSL>{{x}}</UseSSL></Policies>
`;
const situation = situationOf(sample);

/** What a condition comes to, and so what its opposite does not; undefined where either may hold. */
function comesTo(when: string, bound: Readonly<Record<string, unknown>> = {}): boolean | undefined {
  const each = Object.fromEntries(Object.keys(bound).map((name) => [name, '[]']));
  const mayHold = (condition: string): boolean =>
    language.mayHold(checkOf({ each, when: condition }).forecast, situation, { ...situation, ...bound });
  if (!mayHold(when)) return false;
  return mayHold(`!(${when})`) ? undefined : true;
}

describe('the forecast of a condition', () => {
  const expected: readonly (readonly [when: string, value: boolean | undefined])[] = [
    ['mra()', true],
    ['no("remote_access.mra")', false],
    ['stated("servers.cucm.sso")', false],
    ['older("servers.cucm.version", "12.0")', false],
    ['has_item("features", "multiline")', true],
    ['cfg.present("EnableVideo")', true],
    ['cfg.has("EnableVideo")', false],
    ['cfg.has("ip_mode")', true],
    ['url.equals("IP_Mode", ["Dual_Stack"])', false],
    ['cfg.get("IP_Mode") == "Dual_Stack"', true],
    ['cfg.get("EnableVideo") != null', false],
    ['upper(or_else(cfg.get("IP_Mode"), "")) == "DUAL_STACK"', true],
    ['older("servers." + "cucm" + ".version", "14")', true],
    ['mra() && !client("mac")', true],
    ['cfg.has("EnableVideo") ? mra() : desktop()', false],
    // One part decides, whatever the others are.
    ['cfg.names().exists(n, n == "IP_Mode") && no("remote_access.mra")', false],
    ['cfg.names().exists(n, n == "IP_Mode") || mra()', true],
    ['cfg.on("UseSSL") && client("mac")', false],
    ['size(items("features")) > 1', false],
    ['"multiline" in items("features")', true],
    ['fact("servers.cucm.nodes") == 3', false],
    ['["IP_Mode"].exists(n, cfg.has(n))', undefined],
    ['fact("servers.cucm.nodes") < 3', undefined],
    // Cannot be told: a placeholder, a version that is none, something of another type.
    ['cfg.on("UseSSL")', undefined],
    ['cfg.has(fact("remote_access.mra"))', undefined],
    ['fact("servers.cucm.version").sso == "x"', undefined],
  ];
  for (const [when, value] of expected) {
    it(`${when}: ${value ?? 'only evaluating it tells'}`, () => {
      assert.equal(comesTo(when), value);
    });
  }

  it('looks at what is bound', () => {
    const when = 'r.type == "tomcat" && cfg.has("IP_Mode")';
    assert.equal(comesTo(when, { r: undefined }), undefined);
    assert.equal(comesTo(when, { r: { type: 'xmpp' } }), false);
    assert.equal(comesTo(when, { r: { type: 'tomcat' } }), true);
    assert.equal(comesTo(when, { r: {} }), undefined);
    assert.equal(comesTo(when, { r: 'tomcat' }), undefined);
  });

  it('changes nothing of what rules find', () => {
    const evaluated: ConditionLanguage = { ...language, mayHold: () => true };
    const all = readChecks();
    for (const topic of new Set(all.map((rule) => rule.topic))) {
      const rules = all.filter((rule) => rule.topic === topic);
      const situations = rules.flatMap(({ positive, negative }) => [situationOf(positive), situationOf(negative)]);
      for (const check of rules.map((rule) => compileCheck(rule, language))) {
        for (const each of situations) {
          const [found, expected] = [language, evaluated].map((by) =>
            evaluateCheck(check, each, by).map(({ words }) => words),
          );
          assert.deepEqual(found, expected, check.rule.id);
        }
      }
    }
  });

  it('of a rule that a user has written does not look for patterns, nor at what is bound', () => {
    const guarded = createGuardedLanguage(language);
    const each = { n: '["a"]' };
    const mayHold = (when: string, ...scope: readonly [Scope?]): boolean =>
      guarded.mayHold(new CompiledCheck(ruleOf({ each, when }), guarded).forecast, situation, ...scope);
    assert.equal(mayHold('matches_text("a", "^b")'), true);
    assert.equal(mayHold('n == "b"', { ...situation, n: 'a' }), true);
    assert.equal(mayHold('cfg.has("EnableVideo")'), false);
  });
});
