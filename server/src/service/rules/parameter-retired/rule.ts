import type { Parameter } from '../../catalogue/parameter.js';
import type { ConfigSetting } from '../../documents/setting.js';
import { wholeLines } from '../../documents/whole-lines.js';
import type { Severity } from '../../lint-options.js';
import { t } from '../../messages/localise.js';
import { fileSays } from '../../relations/file-says.js';
import type { Fix, Related } from '../finding.js';
import { certainFix, possibleFix, remove } from '../fixes.js';
import { migrateSetting } from '../migrate-setting.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { besideWindowsNames, readSuccessions, type Succession } from './successions.js';

export const rule: ConfigRule = {
  meta: {
    id: 'parameter-retired',
    category: 'releases',
    severity: 'error',
    summary: 'A directory parameter has the old name of the time before Jabber 11.8.',
    sources: [
      { guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Directory Integration' },
      { guide: 'Planning Guide for Cisco Jabber 12.9', chapter: 'Contact Source' },
    ],
    fix: 'certain',
  },
  document(context) {
    const { document, catalogue } = context;
    const retired = document.settings.filter(({ parameter }) => parameter?.retired);
    if (retired.length === 0) return;
    const noLdap = contactsComeFromUds(context);
    const successions = readSuccessions(retired, document, catalogue);
    const windows = besideWindowsNames(successions, document, catalogue);
    for (const setting of retired) {
      const succession = successions.get(setting.parameter?.replacedBy ?? '');
      reportRetired(setting, succession, noLdap, windows, context);
    }
  },
};

/** With contacts from Unified CM none of the LDAP names matter. */
function contactsComeFromUds({ document, catalogue }: ConfigContext): boolean {
  const server = catalogue.parameter('DirectoryServerType');
  return server !== undefined && fileSays(document, server, 'UDS') === 'yes';
}

function reportRetired(
  setting: ConfigSetting,
  succession: Succession | undefined,
  noLdap: boolean,
  windows: ConfigSetting | undefined,
  { document, report }: ConfigContext,
): void {
  const { parameter } = setting;
  if (!parameter) return;
  report({
    span: setting.nameSpan,
    message: messageFor(parameter, succession),
    severity: severityOf(succession, noLdap),
    parameter: parameter.name,
    tag: 'deprecated',
    related: relatedTo(succession, windows),
    fixes: () => fixesFor(setting, parameter, succession, windows !== undefined, document),
  });
}

function messageFor({ name, migration }: Parameter, succession: Succession | undefined): string {
  if (!succession) {
    return migration?.text === undefined
      ? t('`{0}` is a name from before Jabber 11.8. It has no successor.', name)
      : t('`{0}` is a name from before Jabber 11.8. {1}', name, migration.text);
  }
  const { successor, beside, agrees } = succession;
  if (!beside)
    return t('`{0}` is a name from before Jabber 11.8. It has to be replaced by `{1}`.', name, successor.name);
  return agrees
    ? t('`{0}` does nothing: its successor `{1}` stands in this file, too.', name, successor.name)
    : t('`{0}` does nothing: its successor `{1}` stands in this file, too, with another value.', name, successor.name);
}

function severityOf(succession: Succession | undefined, noLdap: boolean): Severity {
  if (!succession || noLdap) return 'information';
  return succession.beside ? 'warning' : 'error';
}

function relatedTo(succession: Succession | undefined, windows: ConfigSetting | undefined): readonly Related[] {
  if (!succession) return [];
  const { beside } = succession;
  if (beside) return [{ span: beside.nameSpan, message: t('The new name stands here.') }];
  if (!windows) return [];
  const message = t('A name of the Windows set stands here. Check first whether its value suits all clients.');
  return [{ span: windows.nameSpan, message }];
}

/**
 * Certain is only what changes nothing for any client but that old names are read again: no value is dropped for another
 * one, and none reaches Windows clients that have a set of their own.
 */
function fixesFor(
  setting: ConfigSetting,
  parameter: Parameter,
  succession: Succession | undefined,
  isMixed: boolean,
  document: ConfigContext['document'],
): readonly Fix[] {
  const removal = remove(wholeLines(document.text, setting.span));
  const removeTitle = t('Remove `{0}`', parameter.name);
  if (!succession) return [possibleFix(removeTitle, removal)];
  const { successor, beside, heir, agrees } = succession;
  if (beside) return [(agrees ? certainFix : possibleFix)(removeTitle, removal)];
  if (document.settingsNamed(successor.name).length > 0) return [];
  if (agrees && setting !== heir) return [certainFix(removeTitle, removal)];
  const { edits, certain } = migrateSetting(setting, parameter, successor);
  const title = t('Rename to `{0}`', successor.name);
  if (!certain || !agrees) return [possibleFix(title, ...edits)];
  return [isMixed ? { ...possibleFix(title, ...edits), whenRuleIsNamed: true } : certainFix(title, ...edits)];
}
