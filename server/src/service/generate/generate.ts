import type { Catalogue } from '../catalogue/catalogue.js';
import { t } from '../messages/localise.js';
import { placeOf } from '../values/translate.js';
import { bootstrapFile } from './bootstrap-file.js';
import { configXml } from './config-xml.js';
import { emmIntuneSettings, emmLines, emmManagedProperties, emmObject, emmPropertyList } from './emm.js';
import { canHoldPackage, installerCommand } from './installer-command.js';
import { htmlLink, mailBody, markdownLink, qrCode } from './link-forms.js';
import { type Prepared, prepare } from './prepare.js';
import { provisionUrl } from './provision-url.js';
import type { Generated, PlainSetting, SettingsInput } from './settings-input.js';
import { notationOf, type Target, type TargetOptions } from './target.js';

/**
 * Writes settings as the target. What is written reads back as exactly the settings of `kept`; what the
 * target cannot express is in `dropped`. Never throws.
 */
export function generate(
  input: SettingsInput,
  target: Target,
  options: TargetOptions,
  catalogue: Catalogue,
): Generated {
  return writePrepared(prepare(input, target, options, catalogue), input, target, options, catalogue);
}

/** Writes settings that are as the target is to have them. */
export function writePrepared(
  { settings, dropped, doubts }: Prepared,
  input: SettingsInput,
  target: Target,
  options: TargetOptions,
  catalogue: Catalogue,
): Generated {
  const problem = problemOf(settings, target, options, catalogue);
  if (problem !== undefined) return { text: '', problem, kept: settings, dropped, doubts };
  const text = write(settings, input, target, options, catalogue);
  if (text === undefined) {
    return { text: '', problem: t('The link is too long for a QR code.'), kept: settings, dropped, doubts };
  }
  return { text, kept: settings, dropped, doubts };
}

/** Why nothing can be written. */
function problemOf(
  settings: readonly PlainSetting[],
  target: Target,
  options: TargetOptions,
  catalogue: Catalogue,
): string | undefined {
  const notation = notationOf(target);
  const place = placeOf(notation);
  if (settings.length === 0 && notation !== 'installer') return t('There is no setting to write into {0}.', place);
  const vocabulary = catalogue.vocabulary(notation);
  const given = new Set(settings.map(({ name }) => vocabulary.find(name)?.name));
  const missing = vocabulary.parameters.find(({ name, required }) => required === true && !given.has(name));
  if (missing) return t('`{0}` is required in {1}.', missing.name, place);
  if (options.package !== undefined && !canHoldPackage(options.package))
    return t('This is no name of a file to install.');
  return undefined;
}

function write(
  settings: readonly PlainSetting[],
  input: SettingsInput,
  target: Target,
  options: TargetOptions,
  catalogue: Catalogue,
): string | undefined {
  switch (target) {
    case 'url':
      return provisionUrl(settings);
    case 'url-html':
      return htmlLink(provisionUrl(settings), options.label);
    case 'url-markdown':
      return markdownLink(provisionUrl(settings), options.label);
    case 'url-mail':
      return mailBody(provisionUrl(settings));
    case 'url-qr':
      return qrCode(provisionUrl(settings));
    case 'msi':
    case 'msi-ps':
      return installerCommand(settings, {
        shell: target === 'msi' ? 'cmd' : 'powershell',
        clear: options.clear ?? input.notation !== 'installer',
        quiet: options.quiet ?? true,
        ...(options.package !== undefined && { package: options.package }),
      });
    case 'bootstrap':
      return bootstrapFile(settings);
    case 'emm-ios':
      return emmPropertyList(settings);
    case 'emm-android':
      return emmObject(settings);
    case 'emm-android-managed':
      return emmManagedProperties(settings, options.androidApp);
    case 'emm-intune':
      return emmManagedProperties(settings, options.androidApp, true);
    case 'emm-intune-ios':
      return emmIntuneSettings(settings);
    case 'emm-text':
      return emmLines(settings);
    case 'xml':
      return configXml(settings, catalogue);
  }
}
