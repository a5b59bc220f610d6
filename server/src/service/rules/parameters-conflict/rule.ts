import { notations } from '../../catalogue/notation.js';
import type { Parameter, Relation } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { checkedRelations, isInForce } from '../../relations/applies.js';
import { fileSays, isFirstOfItsName, settingsOf } from '../../relations/file-says.js';
import { isUninstall } from '../../relations/uninstall.js';
import { isJudgeableSetting } from '../../values/judgeable.js';
import { possibleFix } from '../fixes.js';
import type { NotationRule } from '../rule.js';

export const rule: NotationRule = {
  meta: {
    id: 'parameters-conflict',
    category: 'relations',
    severity: 'warning',
    summary: 'Two parameters of the file contradict each other.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'choice',
    notations,
  },
  setting(setting, { document, catalogue, options, report }) {
    const owner = setting.parameter;
    if (
      !owner?.conflicts ||
      setting.trimmed === '' ||
      !isFirstOfItsName(setting.set, setting) ||
      isUninstall(setting.set)
    )
      return;
    for (const { relation, other, severity } of checkedRelations(
      owner.conflicts,
      catalogue.vocabulary(document.notation),
      options,
    )) {
      // Ranges of ports and old names have rules of their own.
      if (relation.kind === 'overlap' || relation.kind === 'replaced') continue;
      const places = settingsOf(setting.set, other);
      if (places.length === 0 || !places.every(isJudgeableSetting)) continue;
      if (relation.value !== undefined && fileSays(setting.set, other, relation.value) !== 'yes') continue;
      if (!isInForce(relation, owner, setting, setting.set, catalogue.vocabulary(document.notation))) continue;
      report({
        span: setting.nameSpan,
        message: messageFor(owner, other, relation),
        severity,
        parameter: owner.name,
        related: places.map(({ nameSpan }) => ({ span: nameSpan, message: t('`{0}` is set here.', other.name) })),
        fixes: () => [
          possibleFix(t('Remove `{0}`', owner.name), setting.remove()),
          possibleFix(t('Remove `{0}`', other.name), ...places.map((place) => place.remove())),
        ],
      });
    }
  },
};

function messageFor(owner: Parameter, other: Parameter, relation: Relation): string {
  const sentence = sentenceFor(owner, other, relation);
  return relation.text === undefined ? `${sentence}.` : t('{0} ({1}).', sentence, relation.text);
}

function sentenceFor({ name }: Parameter, other: Parameter, { kind, value, when }: Relation): string {
  if (kind === 'ignored') {
    return value === undefined
      ? t('`{0}` is ignored while `{1}` is set', name, other.name)
      : t('`{0}` is ignored while `{1}` is `{2}`', name, other.name, value);
  }
  if (value === undefined) return t('`{0}` and `{1}` must not both be set', name, other.name);
  if (when === undefined) return t('`{0}` must not be set while `{1}` is `{2}`', name, other.name, value);
  return t('`{0}` at `{1}` contradicts `{2}` at `{3}`', name, when, other.name, value);
}
