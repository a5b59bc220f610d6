import { notations } from '../../catalogue/notation.js';
import type { ValueType } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { isJudgeable } from '../../values/judgeable.js';
import { hasPlainValue, valueEdits } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import { certainFix, possibleFix } from '../fixes.js';
import type { NotationRule } from '../rule.js';

/** Free text, names and passwords are not among them: quotes may be a part of those. */
const typesWithoutQuotes: readonly ValueType[] = [
  'boolean',
  'enum',
  'integer',
  'port',
  'lcid',
  'url',
  'address',
  'domain',
  'version',
  'hotkey',
  'file-path',
  'group-file',
  'list',
  'ldap-attribute',
  'ldap-filter',
  'ldap-dn',
];

/** Somebody may have meant the quotes around a path with blanks, or around one item. */
const maybeMeant: ReadonlySet<ValueType> = new Set<ValueType>(['file-path', 'list']);

export const rule: NotationRule = {
  meta: {
    id: 'value-quoted',
    category: 'values',
    severity: 'warning',
    summary: 'A value stands in quotes, which become part of it.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'certain',
    notations,
  },
  document: eachOfType(typesWithoutQuotes, (setting, { report }) => {
    const { parameter, trimmed } = setting;
    const inner = insideOfQuotes(trimmed);
    if (!parameter || inner === undefined || !hasPlainValue(setting) || !isJudgeable(trimmed)) return;
    if (parameter.value.values?.some(({ value }) => value === trimmed)) return;
    report({
      span: setting.trimmedSpan,
      message: t('The value stands in quotes, which become part of it. Write `{0}` alone.', excerpt(inner)),
      parameter: parameter.name,
      absorbs: setting.trimmedSpan,
      fixes: () => {
        const edits = valueEdits(setting, inner);
        const fix = maybeMeant.has(parameter.value.type) ? possibleFix : certainFix;
        return edits.length > 0 ? [fix(t('Remove the quotes'), ...edits)] : [];
      },
    });
  }),
};

/** What one pair of straight quotes encloses, without the blanks at its ends. */
function insideOfQuotes(value: string): string | undefined {
  const quote = value[0];
  if ((quote !== '"' && quote !== "'") || value.length < 3 || !value.endsWith(quote)) return undefined;
  const inner = value.slice(1, -1);
  return inner.includes(quote) || inner.trim() === '' ? undefined : inner.trim();
}
