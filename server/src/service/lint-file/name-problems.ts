import type { CrossCheck } from '../cross-checks/cross-check.js';
import type { RuleKnowledge } from '../cross-checks/rule-knowledge.js';
import { unknownFact, unknownNames, unknownParameter } from '../cross-checks/unknown-names.js';
import { t } from '../messages/localise.js';
import type { RuleProblem } from './rule-problem.js';

type Names = RuleKnowledge & { readonly allow: readonly string[] };

/** The names in a rule that nobody knows: parameters, facts, tables, rules. Its expressions have to compile. */
export function nameProblems(rule: CrossCheck, names: Names): RuleProblem[] {
  const bound = Object.keys(rule.each ?? {});
  const inExpression = (path: readonly string[], text: string): RuleProblem[] => {
    // Verified already, so it compiles; the tree as it was written has the places.
    return unknownNames(names.language.parse(text, bound), names).map(({ fatal, ...problem }) => ({
      path,
      ...problem,
      severity: fatal ? 'error' : 'warning',
    }));
  };
  const all = (key: 'each' | 'words') =>
    Object.entries(rule[key] ?? {}).flatMap(([name, text]) => inExpression([key, name], text));
  return [
    ...all('each'),
    ...inExpression(['when'], rule.when),
    ...all('words'),
    ...rule.at.flatMap((place, index) => placeProblems(['at', String(index)], place, names)),
    ...ruleIdProblems(rule, names),
  ];
}

/** Places with words in them are known only when the rule is run. */
function placeProblems(path: readonly string[], place: string, names: Names): RuleProblem[] {
  const slash = place.indexOf('/');
  const input = place.slice(0, slash);
  const name = place.slice(slash + 1).replace(/=$/, '');
  if (slash < 0 || name === '' || /[{[]/.test(place)) return [];
  const message =
    input === 'deployment' ? unknownFact(name, names.deployment) : unknownParameter(name, notationOf(input), names);
  if (message === undefined) return [];
  return [{ path, start: slash + 1, end: slash + 1 + name.length, message, severity: 'warning' }];
}

function notationOf(input: string): Parameters<typeof unknownParameter>[1] {
  return input === 'bootstrap' || input === 'url' || input === 'emm' ? input : 'config';
}

function ruleIdProblems(rule: CrossCheck, { metas }: Names): RuleProblem[] {
  const known = new Set(metas.map(({ id }) => id));
  return (['instead_of', 'yields_to'] as const).flatMap((key) =>
    (rule[key] ?? []).flatMap((id, index): RuleProblem[] =>
      known.has(id)
        ? []
        : [{ path: [key, String(index)], message: t('There is no rule `{0}`.', id), severity: 'warning' }],
    ),
  );
}
