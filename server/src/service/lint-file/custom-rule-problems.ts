import { createTurns } from '../cross-checks/conditions/guarded/turns.js';
import type { CheckProblem } from '../cross-checks/problems/check-problem.js';
import { checkProblems } from '../cross-checks/problems/check-problems.js';
import type { RuleKnowledge } from '../cross-checks/problems/rule-knowledge.js';
import { circularYields } from '../cross-checks/problems/yield-circles.js';
import type { SampleTools } from '../cross-checks/samples/run-sample.js';
import { t } from '../messages/localise.js';
import { scalarPlaces } from '../syntax/yaml/scalar-places.js';
import { entryOf, type YamlValue } from '../syntax/yaml/yaml-tree.js';
import type { Span } from '../text/span.js';
import type { LintFileProblem } from './lint-file.js';
import { type Names, nameProblems } from './name-problems.js';
import type { LintFileTree } from './read-lint-file.js';
import type { RuleProblem } from './rule-problem.js';
import { sampleProblems } from './sample-problems.js';
import { ruleIds, type WrittenRule } from './written-rules.js';

/** What is needed to look into the rules of a lint file. */
export interface RuleProblemTools extends Pick<SampleTools, 'read'> {
  /** Asked only where there is something to look into: it is costly the first time. */
  knowledge(): RuleKnowledge;
}

/** What is wrong with the rules of a lint file beyond their form. */
export function customRuleProblems(
  { text, written, lintFile }: LintFileTree & { readonly text: string },
  tools: RuleProblemTools,
): LintFileProblem[] {
  if (written.length === 0) return [];
  const knowledge = tools.knowledge();
  const names: Names = {
    ...knowledge,
    language: createTurns(knowledge.language).language,
    deployment: knowledge.deployment,
    allow: lintFile.options.allow ?? [],
    ruleIds: ruleIds(written, knowledge),
    isCircular: circularYields(written.flatMap(({ rule }) => rule ?? [])),
  };
  const seen = new Set(knowledge.metas.map(({ id }) => id));
  return written.flatMap((one) => {
    const problems = [...idProblems(one, seen), ...inputProblems(one), ...ruleProblems(one, names, tools)];
    return problems.map(({ message, severity, ...at }) => ({ span: spanOf(one.tree, at, text), message, severity }));
  });
}

function ruleProblems({ rule }: WrittenRule, names: Names, { read }: RuleProblemTools): RuleProblem[] {
  if (!rule) return [];
  const broken = checkProblems(rule, names.language);
  if (broken.length > 0) return broken.map((problem) => ({ ...problem, severity: 'error' }));
  const named = nameProblems(rule, names);
  return named.some(({ severity }) => severity === 'error')
    ? named
    : [...named, ...sampleProblems(rule, { ...names, read })];
}

function idProblems({ id }: WrittenRule, seen: Set<string>): RuleProblem[] {
  if (id === undefined) return [];
  if (seen.has(id)) return [{ path: ['id'], message: t('There is a rule `{0}` already.', id), severity: 'error' }];
  seen.add(id);
  return [];
}

function inputProblems({ tree }: WrittenRule): RuleProblem[] {
  if (tree.kind !== 'map' || entryOf(tree, 'inputs') || entryOf(tree, 'any_input')) return [];
  return [{ path: [], message: t('The rule says neither `inputs` nor `any_input`.'), severity: 'error' }];
}

/** A place in a text of a rule as a place of the file. */
function spanOf(rule: YamlValue, { path, start, end, isInKey }: Omit<CheckProblem, 'message'>, text: string): Span {
  const entry = isInKey && entryOf(valueAt(rule, path.slice(0, -1)), path.at(-1) ?? '');
  if (entry) return entry.keySpan;
  const value = valueAt(rule, path);
  if (value.kind === 'map') return value.entries[0]?.keySpan ?? value.span;
  if (value.kind !== 'scalar' || start === undefined) return value.span;
  return scalarPlaces(text, value)?.spanOf(start, end ?? start) ?? value.span;
}

/** What keys lead to, or as far as they lead. */
function valueAt(rule: YamlValue, path: readonly string[]): YamlValue {
  let value = rule;
  for (const key of path) {
    const next = value.kind === 'list' ? value.items[Number(key)] : entryOf(value, key)?.value;
    if (!next) break;
    value = next;
  }
  return value;
}
