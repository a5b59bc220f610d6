import { t } from '../../messages/localise.js';
import { isUninstall } from '../../relations/uninstall.js';
import { fixOf } from '../rewrite-setting.js';
import type { NotationRule } from '../rule.js';
import { installClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'clear-missing',
    category: 'relations',
    severity: 'information',
    summary: 'A command sets arguments, but keeps an existing bootstrap file.',
    sources: [installClients],
    fix: 'choice',
    notations: ['installer'],
  },

  set(set, { report }) {
    if (isUninstall(set) || (set.notation === 'installer' && set.mayHoldMore) || set.settingsNamed('CLEAR').length > 0)
      return;
    if (!set.settings.some(({ parameter }) => parameter !== undefined && parameter.name !== 'RESET_JABBER')) return;
    report({
      span: set.headSpan,
      message: t(
        'Without `CLEAR=1` a bootstrap file that is there already is kept, and these arguments have no effect.',
      ),
      parameter: 'CLEAR',
      fixes: () => {
        const added = set.add('CLEAR', '1');
        return fixOf(t('Add `CLEAR=1`'), added ? [added] : [], false);
      },
    });
  },
};
