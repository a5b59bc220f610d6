import type { Parameter } from '../../catalogue/parameter.js';
import type { ConfigSetting } from '../../documents/setting.js';
import { wholeLines } from '../../documents/whole-lines.js';
import type { Severity } from '../../lint-options.js';
import { t } from '../../messages/localise.js';
import { fileSays, firstSettingOf } from '../../relations/file-says.js';
import type { Fix } from '../finding.js';
import { certainFix, possibleFix, remove } from '../fixes.js';
import { migrateSetting } from '../migrate-setting.js';
import type { ConfigContext, ConfigRule } from '../rule.js';

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
    const retired = context.document.settings.filter(({ parameter }) => parameter?.retired);
    if (retired.length === 0) return;
    const noLdap = contactsComeFromUds(context);
    for (const setting of retired) reportRetired(setting, noLdap, context);
  },
};

/** With contacts from Unified CM none of the LDAP names matter. */
function contactsComeFromUds({ document, catalogue }: ConfigContext): boolean {
  const server = catalogue.parameter('DirectoryServerType');
  return server !== undefined && fileSays(document, server, 'UDS') === 'yes';
}

function reportRetired(setting: ConfigSetting, noLdap: boolean, { document, catalogue, report }: ConfigContext): void {
  const { parameter } = setting;
  if (!parameter) return;
  const successor = parameter.replacedBy === undefined ? undefined : catalogue.parameter(parameter.replacedBy);
  const beside = successor && firstSettingOf(document, successor);
  report({
    span: setting.nameSpan,
    message: messageFor(parameter, successor, beside !== undefined),
    severity: severityOf(successor, beside !== undefined, noLdap),
    parameter: parameter.name,
    tag: 'deprecated',
    related: beside ? [{ span: beside.nameSpan, message: t('The new name stands here.') }] : [],
    fixes: () => fixesFor(setting, parameter, successor, beside !== undefined, document),
  });
}

function messageFor(parameter: Parameter, successor: Parameter | undefined, both: boolean): string {
  const { name, migration } = parameter;
  if (!successor) {
    return migration?.text === undefined
      ? t('`{0}` is a name from before Jabber 11.8. It has no successor.', name)
      : t('`{0}` is a name from before Jabber 11.8. {1}', name, migration.text);
  }
  if (both) return t('`{0}` does nothing: its successor `{1}` stands in this file, too.', name, successor.name);
  return t('`{0}` is a name from before Jabber 11.8. It has to be replaced by `{1}`.', name, successor.name);
}

function severityOf(successor: Parameter | undefined, both: boolean, noLdap: boolean): Severity {
  if (!successor || noLdap) return 'information';
  return both ? 'warning' : 'error';
}

function fixesFor(
  setting: ConfigSetting,
  parameter: Parameter,
  successor: Parameter | undefined,
  both: boolean,
  document: ConfigContext['document'],
): readonly Fix[] {
  const removal = remove(wholeLines(document.text, setting.span));
  if (!successor) return [possibleFix(t('Remove `{0}`', parameter.name), removal)];
  if (both) return [certainFix(t('Remove `{0}`', parameter.name), removal)];
  if (document.settingsNamed(successor.name).length > 0) return [];
  const { edits, certain } = migrateSetting(setting, parameter, successor);
  const make = certain ? certainFix : possibleFix;
  return [make(t('Rename to `{0}`', successor.name), ...edits)];
}
