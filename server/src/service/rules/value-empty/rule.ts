import type { ValueType } from '../../catalogue/parameter.js';
import { wholeLines } from '../../documents/whole-lines.js';
import { t } from '../../messages/localise.js';
import { escapeText } from '../../values/setting-value.js';
import { eachParameterOfType } from '../each-of-type.js';
import { insertAt, possibleFix, remove } from '../fixes.js';
import type { ConfigRule } from '../rule.js';

/** Kinds of value that an empty text cannot be. Names, texts and attribute mappings may be emptied on purpose. */
const needed: readonly ValueType[] = [
  'boolean',
  'enum',
  'integer',
  'port',
  'url',
  'address',
  'domain',
  'version',
  'hotkey',
  'list',
];

export const rule: ConfigRule = {
  meta: {
    id: 'value-empty',
    category: 'values',
    severity: 'information',
    summary: 'A parameter that takes a value is empty.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'choice',
  },
  document: eachParameterOfType(needed, (setting, { document, report }) => {
    const { parameter, element } = setting;
    if (!parameter || setting.trimmed !== '' || setting.nested) return;
    if (parameter.value.values?.some(({ value }) => value === '')) return;
    if (!element.closeTag && !element.selfClosing) return;
    const { name, default: usual } = parameter;
    report({
      span: setting.span,
      message: t('`{0}` is empty. Write a value, or remove it to leave it at its default.', name),
      parameter: name,
      fixes: () => [
        possibleFix(t('Remove the empty `{0}`', name), remove(wholeLines(document.text, setting.span))),
        ...(usual !== undefined && element.closeTag && setting.value === ''
          ? [
              possibleFix(
                t('Set `{0}` to its default `{1}`', name, usual),
                insertAt(setting.valueSpan.end, escapeText(usual)),
              ),
            ]
          : []),
      ],
    });
  }),
};
