import { notations } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import { excerpt } from '../../text/excerpt.js';
import { isJudgeable } from '../../values/judgeable.js';
import { splitList } from '../../values/list.js';
import { knowsItems } from '../../values/list-item.js';
import { valueEdits } from '../../values/setting-value.js';
import { readList } from '../../values/written-list.js';
import { eachOfType } from '../each-of-type.js';
import { certainFix, possibleFix } from '../fixes.js';
import type { NotationRule } from '../rule.js';

export const rule: NotationRule = {
  meta: {
    id: 'list-separator-wrong',
    category: 'values',
    severity: 'error',
    summary: 'The items of a list are separated by another character than the documented one.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'certain',
    notations,
  },
  document: eachOfType(['list'], (setting, { report }) => {
    const list = readList(setting);
    const written = list?.wrongSeparator;
    if (!list || written === undefined || !isJudgeable(setting.trimmed)) return;
    const { parameter, separator } = list;
    const closed = parameter.value.itemValues !== undefined;
    const make = knowsItems(parameter) ? certainFix : possibleFix;
    report({
      span: setting.trimmedSpan,
      message: t('Separate the items of `{0}` by {1}, not by {2}.', parameter.name, nameOf(separator), nameOf(written)),
      // Without a list of the items there may be one item that holds the character.
      severity: closed ? 'error' : knowsItems(parameter) ? 'warning' : 'information',
      parameter: parameter.name,
      fixes: () => {
        const mended = splitList(setting.trimmed, written)
          .map(({ text }) => text)
          .join(separator);
        const edits = valueEdits(setting, mended);
        return edits.length > 0 ? [make(t('Write `{0}`', excerpt(mended)), ...edits)] : [];
      },
    });
  }),
};

function nameOf(separator: string): string {
  switch (separator) {
    case ' ':
      return t('blanks');
    case ',':
      return t('commas');
    case ';':
      return t('semicolons');
    default:
      return `\`${separator}\``;
  }
}
