import { t } from '../messages/localise.js';
import type { FileProblem } from '../schema/schema-problem.js';
import { isYamlProblem, yamlMessage } from '../schema/yaml-message.js';
import { entryOf, type YamlTree, type YamlValue } from '../syntax/yaml/yaml-tree.js';
import type { Span } from '../text/span.js';
import { type LintFileProblem, lintFileName } from './lint-file.js';

/** What is wrong with the form of a `jabber-lint.yaml`, for the person who wrote it. */
export function explainProblem(problem: FileProblem, tree: YamlTree): LintFileProblem {
  if (problem.kind === 'missing-key') {
    return { span: headOf(problem.path, problem.span, tree), message: messageOf(problem), severity: 'error' };
  }
  const severity = problem.kind === 'unknown-key' && problem.path[0] !== 'customRules' ? 'warning' : 'error';
  return { span: problem.span, message: messageOf(problem), severity };
}

function messageOf(problem: FileProblem): string {
  if (isYamlProblem(problem)) return yamlMessage(problem);
  switch (problem.kind) {
    case 'unknown-key': {
      const { key, near, path } = problem;
      const above = placeName(path.slice(0, -1));
      const what =
        above === '' ? t('`{0}` is not a key of {1}.', key, lintFileName) : t('`{0}` is not a key of {1}.', key, above);
      return near === undefined ? what : `${what} ${t('Did you mean `{0}`?', near)}`;
    }
    case 'missing-key':
      return t('The rule lacks `{0}`.', problem.key);
    case 'unknown-value':
      return t(
        '`{0}` is not accepted for {1}. Accepted: {2}.',
        problem.found,
        placeName(problem.path),
        problem.accepted.join(', '),
      );
    case 'wrong-type':
      return wrongType(problem.wanted, placeName(problem.path));
    case 'wrong-form':
      return wrongForm(problem.found, problem.example, placeName(problem.path));
    case 'too-few':
      return t('{0} must name at least one.', placeName(problem.path));
    case 'out-of-range':
    case 'ambiguous-number':
      return t('{0} must be a plain text.', placeName(problem.path));
  }
}

function wrongType(wanted: readonly string[], where: string): string {
  if (where === '') return t('The file must hold keys with values, such as `release: "12.9"`.');
  if (wanted.includes('string')) return t('{0} must be a plain text.', where);
  if (wanted.includes('array')) return t('{0} must be a list.', where);
  if (wanted.includes('boolean')) return t('{0} must be `true` or `false`.', where);
  return t('{0} must hold keys with values.', where);
}

function wrongForm(found: string, example: string | undefined, where: string): string {
  if (found.trim() === '') return t('{0} must not be empty.', where);
  return example === undefined
    ? t('`{0}` is not written as {1} has to be.', found, where)
    : t('`{0}` is not written as {1} has to be, such as `{2}`.', found, where, example);
}

/** The first key of the map that lacks one. */
function headOf(path: readonly string[], otherwise: Span, { root }: YamlTree): Span {
  let value: YamlValue | undefined = root;
  for (const key of path.slice(0, -1)) {
    value = value?.kind === 'list' ? value.items[Number(key)] : entryOf(value, key)?.value;
  }
  return (value?.kind === 'map' ? value.entries[0]?.keySpan : value?.span) ?? otherwise;
}

/** The keys above a place, entries of lists by the name of their list. */
function placeName(path: readonly string[]): string {
  return path.filter((key) => !/^\d+$/.test(key)).join(' › ');
}
