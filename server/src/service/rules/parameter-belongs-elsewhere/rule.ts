import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Notation } from '../../catalogue/notation.js';
import type { ForeignName } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { placesOf } from '../../values/translate.js';
import { possibleFix, renameElement } from '../fixes.js';
import type { ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-belongs-elsewhere',
    category: 'names',
    severity: 'warning',
    summary: 'A name belongs in another place, such as the installer’s arguments or the EMM configuration.',
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
      const place = placesOf(homesOf(foreign, catalogue));
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

/** The facts say `bootstrap` of what the installer writes there; its arguments have names of their own. */
function homesOf({ name, belongsTo }: ForeignName, catalogue: Catalogue): readonly Notation[] {
  const isArgument = catalogue.vocabulary('installer').find(name) !== undefined;
  const isKey = catalogue.vocabulary('bootstrap').find(name)?.keyEvidence === 'documented';
  return belongsTo.flatMap((home): Notation[] => {
    if (home !== 'bootstrap' || !isArgument) return [home];
    return isKey ? ['bootstrap', 'installer'] : ['installer'];
  });
}
