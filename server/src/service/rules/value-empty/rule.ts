import { notations } from '../../catalogue/notation.js';
import type { Parameter, ValueType } from '../../catalogue/parameter.js';
import { escapeText } from '../../documents/character-data.js';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { isUninstall } from '../../relations/uninstall.js';
import { headLength } from '../../text/binary-search.js';
import type { Span } from '../../text/span.js';
import { valueEdits } from '../../values/setting-value.js';
import { eachOfType } from '../each-of-type.js';
import type { Fix } from '../finding.js';
import { insertAt, possibleFix } from '../fixes.js';
import { fixOf } from '../rewrite-setting.js';
import type { NotationRule } from '../rule.js';
import { isConfigSetting } from '../set-value.js';

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

export const rule: NotationRule = {
  meta: {
    id: 'value-empty',
    category: 'values',
    severity: 'information',
    summary: 'A parameter that takes a value is empty.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'choice',
    notations,
  },
  document: eachOfType(needed, (setting, { document, report }) => {
    const { parameter } = setting;
    if (!parameter || setting.trimmed !== '' || setting.nested || setting.valueType !== 'string') return;
    if (parameter.value.values?.some(({ value }) => value === '')) return;
    if (isUnfinished(setting, document) || isUninstall(setting.set)) return;
    if (isCompletedElsewhere(setting, parameter)) return;
    const { name } = parameter;
    report({
      span: isConfigSetting(setting) ? setting.span : fromNameToValue(setting),
      message: t('`{0}` is empty. Write a value, or remove it to leave it at its default.', name),
      // Consoles deliver the fields that were left open as well.
      ...(setting.set.notation === 'emm' && { severity: 'hint' }),
      parameter: name,
      fixes: () => [
        possibleFix(t('Remove the empty `{0}`', name), setting.remove()),
        ...defaultFix(setting, parameter),
      ],
    });
  }),
};

/** The last value of a link may be what a script puts there; one that every link needs has a finding of its own. */
function isCompletedElsewhere(setting: Setting, { required }: Parameter): boolean {
  const { set } = setting;
  return set.notation === 'url' && (required === true || setting === set.settings.at(-1));
}

/** Without the separators before and after. */
function fromNameToValue({ nameSpan, valueSpan }: Setting): Span {
  return { start: nameSpan.start, end: Math.max(nameSpan.end, valueSpan.end) };
}

/** True while it is being written, or where the reader already says that the value is missing. */
function isUnfinished(setting: Setting, document: JabberDocument): boolean {
  if (isConfigSetting(setting)) return !setting.element.closeTag && !setting.element.selfClosing;
  if (document.kind === 'config') return false;
  const { start, end } = setting.span;
  const problems: readonly { readonly span: Span }[] = document.problems;
  const next = problems[headLength(problems, ({ span }) => span.start < start)];
  return next !== undefined && next.span.start < end;
}

function defaultFix(setting: Setting, { name, default: usual }: Parameter): readonly Fix[] {
  if (usual === undefined) return [];
  const title = t('Set `{0}` to its default `{1}`', name, usual);
  if (!isConfigSetting(setting)) return fixOf(title, valueEdits(setting, usual), false);
  if (!setting.element.closeTag || setting.value !== '') return [];
  return [possibleFix(title, insertAt(setting.valueSpan.end, escapeText(usual)))];
}
