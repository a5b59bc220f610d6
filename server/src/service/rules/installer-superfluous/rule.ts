import type { SettingSet } from '../../documents/setting-set.js';
import { t } from '../../messages/localise.js';
import { isUninstall } from '../../relations/uninstall.js';
import { isJudgeableSetting } from '../../values/judgeable.js';
import { splitList } from '../../values/list.js';
import type { NotationRule, RuleContext } from '../rule.js';
import { installClients } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'installer-superfluous',
    category: 'relations',
    severity: 'information',
    summary: 'An argument adds nothing, or works against another.',
    sources: [installClients],
    fix: 'choice',
    notations: ['installer'],
  },

  set(set, context) {
    if (isUninstall(set)) return;
    checkCcmcip(set, context);
    checkExcluded(set, context);
  },
};

/** The guides say to leave CCMCIP out where it would equal TFTP. */
function checkCcmcip(set: SettingSet, { report }: RuleContext): void {
  const [ccmcip] = set.settingsNamed('CCMCIP');
  const [tftp] = set.settingsNamed('TFTP');
  if (!ccmcip || !tftp || ccmcip.trimmed === '' || !isJudgeableSetting(ccmcip)) return;
  if (ccmcip.trimmed.toLowerCase() !== tftp.trimmed.toLowerCase()) return;
  report({
    span: ccmcip.nameSpan,
    message: t('`CCMCIP` can be left out: it is the server of `TFTP`.'),
    parameter: 'CCMCIP',
    tag: 'unnecessary',
    fixes: () => [{ title: t('Remove `{0}`', 'CCMCIP'), edits: [ccmcip.remove()], certain: false }],
  });
}

/** What signs users in should not be excluded from discovery. */
function checkExcluded(set: SettingSet, { report }: RuleContext): void {
  const [authenticator] = set.settingsNamed('AUTHENTICATOR');
  const [excluded] = set.settingsNamed('EXCLUDED_SERVICES');
  if (!authenticator || !excluded || !isJudgeableSetting(authenticator)) return;
  const service = authenticator.trimmed.toUpperCase();
  if (!splitList(excluded.trimmed, ',').some(({ text }) => text.toUpperCase() === service)) return;
  report({
    span: excluded.trimmedSpan,
    message: t(
      '`{0}` is excluded here, and named by `AUTHENTICATOR`. The guides do not combine these.',
      authenticator.trimmed,
    ),
    parameter: 'EXCLUDED_SERVICES',
    related: [{ span: authenticator.trimmedSpan, message: t('`{0}` is set here.', 'AUTHENTICATOR') }],
  });
}
