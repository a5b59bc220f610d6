import type { CrossCheck } from '../cross-checks/cross-check.js';
import { ruleExpressions } from '../cross-checks/problems/rule-expressions.js';
import type { RuleKnowledge } from '../cross-checks/problems/rule-knowledge.js';
import { unknownFact, unknownNames, unknownParameter, unknownRule } from '../cross-checks/problems/unknown-names.js';
import type { YieldWord } from '../cross-checks/problems/yield-circles.js';
import { t } from '../messages/localise.js';
import type { RuleProblem } from './rule-problem.js';

/** What may be named, in the lint file at hand. */
export interface Names extends RuleKnowledge {
  readonly allow: readonly string[];
  /** The ids of all rules, those of the file as well. */
  readonly ruleIds: ReadonlySet<string>;
  /** True for a word beside which none of the rules of the file would be told. */
  isCircular(word: YieldWord): boolean;
}

/** The names in a rule that nobody knows: parameters, facts, tables, rules. Its expressions have to compile. */
export function nameProblems(rule: CrossCheck, names: Names): RuleProblem[] {
  return [
    ...ruleExpressions(rule).flatMap(({ path, text, names: bound }) =>
      // Verified already, so it compiles; the tree as it was written has the places.
      unknownNames(names.language.parse(text, bound), names).map(
        ({ fatal, ...problem }): RuleProblem => ({ path, ...problem, severity: fatal ? 'error' : 'warning' }),
      ),
    ),
    ...rule.at.flatMap((place, index) => placeProblems(['at', String(index)], place, names)),
    ...ruleIdProblems(rule, names),
  ];
}

/** Places with words in them, and items that a name is bound to, are known only when the rule is run. */
function placeProblems(path: readonly string[], place: string, names: Names): RuleProblem[] {
  const slash = place.indexOf('/');
  const input = place.slice(0, slash);
  const name = place.slice(slash + 1).replace(/=$|\[=[^\]]*\]$/, '');
  if (slash < 0 || name === '' || place.includes('{') || name.includes('[')) return [];
  const message =
    input === 'deployment' ? unknownFact(name, names.deployment) : unknownParameter(name, notationOf(input), names);
  if (message === undefined) return [];
  return [{ path, start: slash + 1, end: slash + 1 + name.length, message, severity: 'warning' }];
}

function notationOf(input: string): Parameters<typeof unknownParameter>[1] {
  return input === 'bootstrap' || input === 'url' || input === 'emm' ? input : 'config';
}

function ruleIdProblems(rule: CrossCheck, names: Names): RuleProblem[] {
  return (['instead_of', 'yields_to'] as const).flatMap((key) =>
    (rule[key] ?? []).flatMap((other, index): RuleProblem[] => {
      const message = ruleIdProblem({ ruleId: rule.id, key, other }, names);
      return message === undefined ? [] : [{ path: [key, String(index)], message, severity: 'warning' }];
    }),
  );
}

function ruleIdProblem(word: YieldWord, { ruleIds, isCircular }: Names): string | undefined {
  const { ruleId, other } = word;
  if (ruleId === other) return t('A rule cannot yield to itself.');
  if (isCircular(word))
    return t('`{0}` and `{1}` would yield to each other, and neither would be told.', other, ruleId);
  return unknownRule(other, ruleIds);
}
