import type { Override, Parameter } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { type Applied, checkedRelations } from '../../relations/applies.js';
import { fileSays, isFirstOfItsName, settingsOf } from '../../relations/file-says.js';
import { isJudgeable } from '../../values/judgeable.js';
import type { ConfigContext, ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-overridden',
    category: 'relations',
    severity: 'information',
    summary: 'A parameter gives way to another one of the file.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'none',
  },
  setting(setting, context) {
    const owner = setting.parameter;
    if (!owner?.overriddenBy || setting.trimmed === '') return;
    const { document, catalogue, options, report } = context;
    if (!isFirstOfItsName(document, setting)) return;
    for (const override of checkedRelations(owner.overriddenBy, catalogue.vocabulary('config'), options)) {
      if (!wins(override, context)) continue;
      report({
        span: setting.nameSpan,
        message: messageFor(owner, override),
        severity: override.severity,
        parameter: owner.name,
        related: settingsOf(document, override.other).map(({ nameSpan }) => ({
          span: nameSpan,
          message: t('`{0}` is set here.', override.other.name),
        })),
      });
      return; // One that wins is enough to know.
    }
  },
};

function wins({ relation, other }: Applied<Override>, { document }: ConfigContext): boolean {
  if (relation.value !== undefined) return fileSays(document, other, relation.value) === 'yes';
  const places = settingsOf(document, other);
  return places.length > 0 && places.every(({ trimmed }) => isJudgeable(trimmed));
}

function messageFor(owner: Parameter, { relation, other }: Applied<Override>): string {
  return relation.value === undefined
    ? t('`{0}` gives way to `{1}`, which is set in this file.', owner.name, other.name)
    : t('`{0}` gives way to `{1}`, which is `{2}` in this file.', owner.name, other.name, relation.value);
}
