import { t } from '../../messages/localise.js';
import type { FileProblem } from '../../schema/schema-problem.js';

/** What had to stand at a place. */
export function explainType(
  { wanted, keys, path }: Extract<FileProblem, { kind: 'wrong-type' }>,
  where: string,
): string {
  if (where === '') return t('The file must hold keys with values, such as `version: 1`.');
  if (wanted.includes('string') && wanted.includes('array'))
    return t('`{0}` must be a text or a list of texts.', where);
  if (wanted.includes('array')) return t('`{0}` must be a list.', where);
  if (wanted.includes('object')) {
    const known = keys
      .slice(0, 3)
      .map((key) => `\`${key}\``)
      .join(', ');
    return /^\d+$/.test(path.at(-1) ?? '')
      ? t('An entry of `{0}` must hold keys with values, such as {1}.', where, known)
      : t('`{0}` must hold keys with values, such as {1}.', where, known);
  }
  if (wanted.includes('boolean')) return t('`{0}` must be `true` or `false`.', where);
  if (wanted.includes('string')) return t('`{0}` must be a text.', where);
  return wanted.includes('integer') ? t('`{0}` must be a whole number.', where) : t('`{0}` must be a number.', where);
}
