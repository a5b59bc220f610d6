import { distance } from 'fastest-levenshtein';
import { t } from '../../service/messages/localise.js';
import type { SchemaError } from './generated/validate.js';
import { knownKeys } from './known-keys.js';
import { type LintFileProblem, lintFileName } from './lint-file.js';

/** What a schema error means to the person who wrote the file. */
export function explainSchemaError(error: SchemaError, data: unknown): Pick<LintFileProblem, 'message' | 'severity'> {
  const { keyword, instancePath, params } = error;
  if (keyword === 'additionalProperties') return unknownKey(instancePath, params.additionalProperty ?? '');
  return { message: explainValue(error, data), severity: 'error' };
}

function unknownKey(instancePath: string, key: string): Pick<LintFileProblem, 'message' | 'severity'> {
  const inRules = instancePath === '/rules';
  const near = nearest(key, knownKeys(instancePath));
  const what = inRules ? t('There is no rule `{0}`.', key) : t('`{0}` is not a key of {1}.', key, lintFileName);
  return { message: near ? `${what} ${t('Did you mean `{0}`?', near)}` : what, severity: 'warning' };
}

function explainValue({ keyword, instancePath, params }: SchemaError, data: unknown): string {
  const where = instancePath.split('/').slice(1).join(' › ');
  if (keyword === 'enum') {
    const accepted = (params.allowedValues ?? []).filter((value) => typeof value === 'string');
    const value = valueAt(data, instancePath);
    return t('`{0}` is not accepted for {1}. Accepted: {2}.', String(value), where, accepted.join(', '));
  }
  if (keyword === 'minItems') return t('{0} must name at least one.', where);
  if (keyword !== 'type') return t('{0} cannot be used: {1}', where, keyword);
  if (instancePath === '') return t('The file must hold keys with values, such as `release: "12.9"`.');
  const wanted = Array.isArray(params.type) ? params.type[0] : params.type;
  if (wanted === 'array') return t('{0} must be a list.', where);
  if (wanted === 'object') return t('{0} must hold keys with values.', where);
  return t('{0} must be a plain text.', where);
}

function valueAt(data: unknown, instancePath: string): unknown {
  let value = data;
  for (const key of instancePath.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return value;
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 4));
  const ranked = known.map((name) => ({ name, far: distance(word.toLowerCase(), name) }));
  return ranked.filter(({ far }) => far <= limit).sort((a, b) => a.far - b.far)[0]?.name;
}
