import { notations } from '../../catalogue/notation.js';
import type { Platform } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import type { NotationRule } from '../rule.js';

const platformNames: Readonly<Record<Platform, string>> = {
  windows: 'Windows',
  mac: 'Mac',
  android: 'Android',
  ios: 'iPhone and iPad',
  vdi: 'VDI',
};

export const rule: NotationRule = {
  meta: {
    id: 'parameter-not-on-platforms',
    category: 'releases',
    severity: 'information',
    summary: 'A parameter works on none of the chosen platforms.',
    sources: [{ guide: 'Parameters Reference Guide for Cisco Jabber 12.9' }],
    fix: 'none',
    notations,
  },
  setting(setting, { catalogue, options, report }) {
    const { parameter, set } = setting;
    if (!parameter || parameter.retired) return;
    const reader = set.notation === 'emm' ? set.platform : undefined;
    const isElsewhere = reader !== undefined && !catalogue.worksOn(parameter, [reader]);
    if (!isElsewhere && catalogue.worksOn(parameter, options.platforms)) return;
    const named = (parameter.platforms ?? []).map((platform) => platformNames[platform]).join(', ');
    report({
      span: setting.nameSpan,
      message: isElsewhere
        ? t('`{0}` is for {1}; this configuration is for {2}.', parameter.name, named, platformNames[reader])
        : t('`{0}` is for {1}, none of which is among the chosen platforms.', parameter.name, named),
      parameter: parameter.name,
    });
  },
};
