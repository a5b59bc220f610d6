import { t } from '../../messages/localise.js';
import { closestWord } from '../../values/closest.js';
import { eachParameterOfType } from '../each-of-type.js';
import { certainFix, possibleFix, renameElement } from '../fixes.js';
import type { ConfigRule } from '../rule.js';
import { customTabs } from '../sources.js';
import { walkNested } from '../walk-nested.js';

export const rule: ConfigRule = {
  meta: {
    id: 'nested-element-unknown',
    category: 'names',
    severity: 'warning',
    summary: 'An element inside a parameter such as jabber-plugin-config is not known.',
    sources: [customTabs],
    fix: 'certain',
  },
  document: eachParameterOfType(['xml'], (setting, { report }) => {
    walkNested(setting, ({ element, schema, outer }) => {
      const names = Object.keys(outer.children ?? {});
      if (schema || names.length === 0) return;
      const sameButCase = names.find((name) => name === element.name.toLowerCase());
      const meant = sameButCase ?? closestWord(element.name, names);
      const around = element.parent?.name ?? setting.name;
      report({
        span: element.nameSpan,
        message: meant
          ? t('`{0}` is not known inside `{1}`. Did you mean `{2}`?', element.name, around, meant)
          : t('`{0}` is not known inside `{1}`, which holds {2}.', element.name, around, names.join(', ')),
        ...(setting.parameter && { parameter: setting.parameter.name }),
        fixes: () => {
          if (!meant) return [];
          const fix = sameButCase ? certainFix : possibleFix;
          return [fix(t('Rename to `{0}`', meant), ...renameElement(element, meant))];
        },
      });
    });
  }),
};
