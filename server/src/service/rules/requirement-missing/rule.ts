import { notations } from '../../catalogue/notation.js';
import type { Parameter, Relation } from '../../catalogue/parameter.js';
import type { Setting } from '../../documents/setting.js';
import type { Severity } from '../../lint-options.js';
import { t } from '../../messages/localise.js';
import { severityOfAbsence } from '../../relations/absence.js';
import { checkedRelations, isInForce } from '../../relations/applies.js';
import { fileSays, isFirstOfItsName, settingsOf } from '../../relations/file-says.js';
import { sameValue } from '../../relations/same-value.js';
import { isUninstall } from '../../relations/uninstall.js';
import { excerpt } from '../../text/excerpt.js';
import { isJudgeable } from '../../values/judgeable.js';
import { possibleFix } from '../fixes.js';
import type { NotationRule, RuleContext } from '../rule.js';
import { setValue } from '../set-value.js';

export const rule: NotationRule = {
  meta: {
    id: 'requirement-missing',
    category: 'relations',
    severity: 'warning',
    summary: 'A parameter needs another one that is missing or has another value.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'choice',
    notations,
  },
  setting(setting, context) {
    const owner = setting.parameter;
    if (!owner?.requires || setting.trimmed === '') return;
    const { document, catalogue, options } = context;
    if (!isFirstOfItsName(setting.set, setting) || isUninstall(setting.set)) return;
    for (const { relation, other, severity } of checkedRelations(
      owner.requires,
      catalogue.vocabulary(document.notation),
      options,
    )) {
      if (
        relation.kind === 'overlap' ||
        !isInForce(relation, owner, setting, setting.set, catalogue.vocabulary(document.notation))
      )
        continue;
      const need: Need = { owner, other, relation, severity };
      if (relation.kind === 'contains') checkContained(setting, need, context);
      else if (relation.value === undefined) checkPresent(setting, need, context);
      else checkValue(setting, need, relation.value, context);
    }
  },
};

interface Need {
  readonly owner: Parameter;
  readonly other: Parameter;
  readonly relation: Relation;
  readonly severity: Severity;
}

/** The value of the other parameter has to occur in the value of the owner. */
function checkContained(setting: Setting, { owner, other, severity }: Need, { report }: RuleContext): void {
  const wanted = settingsOf(setting.set, other);
  if (wanted.length === 0 || wanted.some(({ trimmed }) => setting.trimmed.includes(trimmed))) return;
  if (!isJudgeable(setting.trimmed) || !wanted.every(({ trimmed }) => isJudgeable(trimmed))) return;
  report({
    span: setting.trimmedSpan,
    message: t('This value does not contain `{0}`, the value of `{1}`.', excerpt(wanted[0]?.trimmed ?? ''), other.name),
    severity,
    parameter: owner.name,
    related: wanted.map((place) => ({ span: place.trimmedSpan, message: t('`{0}` is set here.', other.name) })),
  });
}

/** The other parameter, or one in its place, has to be set. */
function checkPresent(setting: Setting, need: Need, { document, catalogue, report }: RuleContext): void {
  const { owner, other, relation } = need;
  const instead = (relation.or ?? []).flatMap((name) => catalogue.vocabulary(document.notation).find(name) ?? []);
  if ([other, ...instead].some((each) => settingsOf(setting.set, each).length > 0)) return;
  const severity = severityOfAbsence(document, need.severity, setting.set);
  if (severity === undefined) return;
  const names = [other, ...instead].map(({ name }) => `\`${name}\``).join(t(' or '));
  report({
    span: setting.nameSpan,
    message: withReason(
      document.kind === 'config'
        ? t('`{0}` needs {1}, which this file does not set', owner.name, names)
        : t('`{0}` needs {1}, which is not set with it', owner.name, names),
      relation,
    ),
    severity,
    parameter: owner.name,
  });
}

/** The other parameter has to have a value; its default counts where it is not written. */
function checkValue(setting: Setting, need: Need, value: string, { document, report }: RuleContext): void {
  const { owner, other, relation } = need;
  const said = fileSays(setting.set, other, value);
  if (said === 'yes' || said === 'unclear') return;
  const usual = other.default;
  if (said === 'unset' && usual !== undefined && sameValue(other, usual, value)) return;
  const severity = said === 'unset' ? severityOfAbsence(document, need.severity, setting.set) : need.severity;
  if (severity === undefined) return;
  report({
    span: setting.nameSpan,
    message: withReason(valueMessage(owner, other, value, said === 'unset' ? usual : undefined, said), relation),
    severity,
    parameter: owner.name,
    related: settingsOf(setting.set, other).map(({ trimmedSpan }) => ({
      span: trimmedSpan,
      message: t('`{0}` is set here.', other.name),
    })),
    fixes: () => {
      const edits = setValue(document, other, value, setting);
      return edits.length > 0 ? [possibleFix(t('Set `{0}` to `{1}`', other.name, value), ...edits)] : [];
    },
  });
}

function valueMessage(
  owner: Parameter,
  other: Parameter,
  value: string,
  usual: string | undefined,
  said: 'no' | 'unset',
): string {
  if (said === 'no')
    return t('`{0}` needs `{1}` to be `{2}`; here it has another value', owner.name, other.name, value);
  if (usual === undefined)
    return owner.notation === undefined
      ? t('`{0}` needs `{1}` to be `{2}`; this file does not set it', owner.name, other.name, value)
      : t('`{0}` needs `{1}` to be `{2}`; it is not set', owner.name, other.name, value);
  return t(
    '`{0}` needs `{1}` to be `{2}`; it is not set, and its default is `{3}`',
    owner.name,
    other.name,
    value,
    usual,
  );
}

function withReason(sentence: string, { text }: Relation): string {
  return text === undefined ? `${sentence}.` : t('{0} ({1}).', sentence, text);
}
