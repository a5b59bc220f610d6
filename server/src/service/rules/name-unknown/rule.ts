import type { Notation } from '../../catalogue/notation.js';
import type { Parameter } from '../../catalogue/parameter.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { isUninstall } from '../../relations/uninstall.js';
import { excerpt } from '../../text/excerpt.js';
import { fixByRenaming } from '../rewrite-setting.js';
import type { NotationRule, RuleContext } from '../rule.js';
import { installClients, serviceDiscovery } from '../sources.js';
import { reportFromElsewhere } from './from-elsewhere.js';

export const rule: NotationRule = {
  meta: {
    id: 'name-unknown',
    category: 'names',
    severity: 'warning',
    summary: 'A name is not one that the guides list here.',
    sources: [installClients, serviceDiscovery],
    fix: 'certain',
    notations: ['bootstrap', 'installer', 'url', 'emm'],
  },

  setting(setting, context) {
    const { name, parameter, set } = setting;
    const { options } = context;
    if (isUninstall(set) || options.allow.some((each) => each.toLowerCase() === name.toLowerCase())) return;
    if (parameter) {
      if (isMisspelt(name, parameter)) reportMisspelt(setting, parameter.name, context);
      return;
    }
    if (!/^[A-Za-z_][\w.-]*$/.test(name) || setting.nested || isOfOthers(name, set.notation)) return;
    if (!reportFromElsewhere(setting, context)) reportUnknown(setting, context);
  },
};

/** Known spellings that are as good are aliases; other capitals have a rule of their own. */
function isMisspelt(name: string, parameter: Parameter): boolean {
  const lower = name.toLowerCase();
  return ![parameter.name, ...(parameter.aliases ?? [])].some((each) => each.toLowerCase() === lower);
}

function reportMisspelt(setting: Setting, right: string, { report, document }: RuleContext): void {
  report({
    span: setting.nameSpan,
    message: t('`{0}` is misspelt. Write `{1}`.', setting.name, right),
    ...(document.notation === 'bootstrap' && { severity: 'hint' as const }),
    parameter: right,
    fixes: () => fixByRenaming(setting, right),
  });
}

/** Properties of the installer itself, and what consoles and profiles add for themselves. */
function isOfOthers(name: string, notation: Notation): boolean {
  if (notation === 'emm') return name === 'type' || /^(?:Payload|Intune|com\.|kind$|productId$|\$)/i.test(name);
  if (notation !== 'installer') return false;
  return /^(?:ALLUSERS|ADDLOCAL|REMOVE|REINSTALL|REINSTALLMODE|REBOOT|TRANSFORMS|PATCH|INSTALLDIR|INSTALLLEVEL|TARGETDIR|APPDIR|ARP\w+|MSI\w+|ROOTDRIVE|SECUREREPAIR)$/i.test(
    name,
  );
}

function reportUnknown(setting: Setting, { document, catalogue, report }: RuleContext): void {
  const { notation } = document;
  const closest = catalogue.vocabulary(notation).closestName(setting.name);
  if (closest !== undefined) {
    report({
      span: setting.nameSpan,
      message: t('The guides do not list `{0}` here. Did you mean `{1}`?', excerpt(setting.name), closest),
      ...(notation === 'bootstrap' && { severity: 'hint' as const }),
      fixes: () => fixByRenaming(setting, closest, { isSure: false }),
    });
  } else if (notation === 'url') {
    report({
      span: setting.nameSpan,
      message: t('The guides do not list `{0}` for the provisioning URL.', excerpt(setting.name)),
      severity: 'information',
    });
  } else if (notation === 'emm') {
    report({
      span: setting.nameSpan,
      message: t('The guides do not list `{0}` for Jabber’s app configuration.', excerpt(setting.name)),
      severity: 'hint',
    });
  }
}
