import { t } from '../../messages/localise.js';
import type { NotationRule } from '../rule.js';
import { installClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'name-duplicate',
    category: 'relations',
    severity: 'warning',
    summary: 'A setting is given twice.',
    sources: [installClients],
    fix: 'choice',
    notations: ['bootstrap', 'installer', 'url', 'emm'],
  },

  set(set, { report }) {
    for (const setting of set.settings) {
      const { parameter } = setting;
      if (!parameter) continue;
      const [first] = set.settingsNamed(parameter.name);
      if (!first || first === setting) continue;
      const isSame = first.trimmed === setting.trimmed;
      report({
        span: setting.nameSpan,
        message: isSame
          ? t('`{0}` is given already.', parameter.name)
          : t('`{0}` is given already, with another value. Which of them counts is not documented.', parameter.name),
        severity: isSame ? 'hint' : 'warning',
        parameter: parameter.name,
        related: [{ span: first.nameSpan, message: t('It stands here first.') }],
        fixes: () => [
          { title: t('Remove this `{0}`', parameter.name), edits: [setting.remove()], certain: false },
          ...(isSame
            ? []
            : [{ title: t('Remove the first `{0}`', parameter.name), edits: [first.remove()], certain: false }]),
        ],
      });
    }
  },
};
