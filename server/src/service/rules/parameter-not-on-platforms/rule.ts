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
    const { parameter } = setting;
    if (!parameter || parameter.retired || catalogue.worksOn(parameter, options.platforms)) return;
    report({
      span: setting.nameSpan,
      message: t(
        '`{0}` is for {1}, none of which is among the chosen platforms.',
        parameter.name,
        (parameter.platforms ?? []).map((platform) => platformNames[platform]).join(', '),
      ),
      parameter: parameter.name,
    });
  },
};
