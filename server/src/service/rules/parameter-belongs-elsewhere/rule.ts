import type { ForeignName } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { possibleFix, renameElement } from '../fixes.js';
import type { ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-belongs-elsewhere',
    category: 'names',
    severity: 'warning',
    summary: 'A name belongs in the bootstrap file, the provisioning URL or the EMM configuration.',
    sources: [clientConfiguration],
    fix: 'choice',
  },
  document({ document, catalogue, options, report }) {
    const allowed = new Set(options.allow.map((name) => name.toLowerCase()));
    for (const setting of document.settings) {
      if (setting.parameter || allowed.has(setting.name.toLowerCase())) continue;
      const foreign = catalogue.foreign(setting.name);
      if (!foreign) continue;
      const own = foreign.inConfigFile;
      const place = placeOf(foreign);
      report({
        span: setting.nameSpan,
        message: own
          ? t('`{0}` belongs in {1}; in this file it is `{2}`.', setting.name, place, own)
          : t('`{0}` belongs in {1}, not in this file.', setting.name, place),
        fixes: () => (own ? [possibleFix(t('Rename to `{0}`', own), ...renameElement(setting.element, own))] : []),
      });
    }
  },
};

function placeOf({ belongsTo }: ForeignName): string {
  const [first = '', second, third] = belongsTo.map((kind) => {
    if (kind === 'bootstrap') return t('the bootstrap file');
    return kind === 'url' ? t('the provisioning URL') : t('the EMM configuration');
  });
  if (third) return t('{0}, {1} or {2}', first, second ?? '', third);
  return second ? t('{0} or {1}', first, second) : first;
}
