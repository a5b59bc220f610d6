import { findElsewhere } from '../../catalogue/find-elsewhere.js';
import type { Notation } from '../../catalogue/notation.js';
import type { Parameter } from '../../catalogue/parameter.js';
import { sameSetting } from '../../catalogue/same-setting.js';
import type { Setting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { isUninstall } from '../../relations/uninstall.js';
import { excerpt } from '../../text/excerpt.js';
import { placeOf, placesOf, translate } from '../../values/translate.js';
import { possibleFix } from '../fixes.js';
import { fixOf, rewriteSetting } from '../rewrite-setting.js';
import type { NotationRule, RuleContext } from '../rule.js';
import { installClients, serviceDiscovery } from '../sources.js';

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
    fixes: () => fixOf(t('Write `{0}`', right), rewriteSetting(setting, right), true),
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

/** Which of the places a name comes from when it is known in several. */
const homes: readonly Notation[] = ['config', 'installer', 'url', 'emm', 'bootstrap'];

/** A name of another notation; false where none has it. */
function reportFromElsewhere(setting: Setting, context: RuleContext): boolean {
  const { document, catalogue, report } = context;
  const { notation } = document;
  const elsewhere = findElsewhere(setting.name, notation, catalogue);
  const home = homes.find((each) => elsewhere?.notations.includes(each));
  if (!elsewhere || home === undefined) return false;
  if (notation === 'bootstrap') {
    if (home === 'installer') reportArgument(setting, context);
    else if (elsewhere.here === undefined && isOfMobileClients(setting.name, elsewhere.notations, catalogue)) {
      reportMisplaced(setting, elsewhere.notations, context);
    }
    return true; // other names may well work
  }
  const here = translate({ name: setting.name, value: setting.trimmed }, home, notation, catalogue);
  if ('reason' in here) {
    report({
      span: setting.nameSpan,
      message:
        elsewhere.here === undefined
          ? t(
              'The guides list `{0}` for {1}, not for {2}.',
              setting.name,
              placesOf(elsewhere.notations),
              placeOf(notation),
            )
          : t('`{0}` belongs in {1}; {2}', setting.name, placesOf(elsewhere.notations), here.reason),
      fixes: () => [{ title: t('Remove `{0}`', setting.name), edits: [setting.remove()], certain: false }],
    });
    return true;
  }
  report({
    span: setting.nameSpan,
    message: t('`{0}` is a name of {1}. Here it is `{2}`.', setting.name, placeOf(home), here.name),
    parameter: here.name,
    fixes: () => fixOf(t('Write `{0}`', here.name), rewriteSetting(setting, here.name, here.value), true),
  });
  return true;
}

/** The file is one of Windows: a setting that mobile clients alone get, in no other file either, has no place there. */
function isOfMobileClients(name: string, homes: readonly Notation[], catalogue: RuleContext['catalogue']): boolean {
  return homes.every(
    (home) =>
      (home === 'emm' || home === 'url') &&
      catalogue.vocabulary(home).find(name)?.platforms?.includes('windows') === false,
  );
}

function reportMisplaced(setting: Setting, homes: readonly Notation[], { report }: RuleContext): void {
  const { name } = setting;
  report({
    span: setting.nameSpan,
    message: t('The guides list `{0}` for {1}, not for {2}.', name, placesOf(homes), placeOf('bootstrap')),
    severity: 'information',
    fixes: () => [possibleFix(t('Remove `{0}`', name), setting.remove())],
  });
}

/** Arguments that tell the installer what to do; the guides know no setting of the client behind them. */
const instructions: ReadonlySet<string> = new Set(['CLEAR', 'RESET_JABBER']);

/**
 * An argument of the installer in the bootstrap file, which has names of its own. Silent where no guide says which:
 * there the argument may have been written by the installer.
 */
function reportArgument(setting: Setting, context: RuleContext): void {
  const { catalogue, report } = context;
  if (instructions.has(setting.name.toUpperCase())) reportMisplaced(setting, ['installer'], context);
  const key = sameSetting(setting.name, 'installer', 'bootstrap', catalogue);
  if (!key) return;
  const here = translate({ name: setting.name, value: setting.trimmed }, 'installer', 'bootstrap', catalogue);
  const value = 'value' in here ? here.value : undefined;
  const isDocumented = key.keyEvidence === 'documented';
  report({
    span: setting.nameSpan,
    message: isDocumented
      ? t('`{0}` is a name of {1}. Here it is `{2}`.', setting.name, placeOf('installer'), key.name)
      : t('`{0}` is a name of {1}. Here it is very likely `{2}`.', setting.name, placeOf('installer'), key.name),
    severity: isDocumented ? 'warning' : 'information',
    fixes: () => fixOf(t('Write `{0}`', key.name), rewriteSetting(setting, key.name, value), isDocumented),
  });
}

function reportUnknown(setting: Setting, { document, catalogue, report }: RuleContext): void {
  const { notation } = document;
  const closest = catalogue.vocabulary(notation).closestName(setting.name);
  if (closest !== undefined) {
    report({
      span: setting.nameSpan,
      message: t('The guides do not list `{0}` here. Did you mean `{1}`?', excerpt(setting.name), closest),
      ...(notation === 'bootstrap' && { severity: 'hint' as const }),
      fixes: () => fixOf(t('Write `{0}`', closest), rewriteSetting(setting, closest), false),
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
