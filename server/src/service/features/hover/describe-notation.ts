import { type Notation, notations } from '../../catalogue/notation.js';
import type { Parameter } from '../../catalogue/parameter.js';
import { sameSetting } from '../../catalogue/same-setting.js';
import { t } from '../../messages/localise.js';
import type { Writer } from '../../text/markdown.js';
import { placeOf } from '../../values/translate.js';
import type { FeatureContext } from '../feature-context.js';

/** What kind of setting one of another notation than jabber-config.xml is; undefined for that file's own. */
export function kindOfSetting({ notation }: Parameter): string | undefined {
  switch (notation) {
    case 'bootstrap':
      return t('bootstrap file');
    case 'installer':
      return t('argument of the installer');
    case 'url':
      return t('provisioning URL');
    case 'emm':
      return t('EMM app configuration');
    default:
      return undefined;
  }
}

/** Sentences that must be read before a setting of another notation is used. */
export function notationWarnings({ required, caseSensitive, status, keyEvidence, notation }: Parameter): string[] {
  const lines: string[] = [];
  if (required === true) lines.push(t('It must be given.'));
  else if (required !== undefined) lines.push(t('It must be given {0}.', required));
  if (caseSensitive) lines.push(t('The guides call the spelling of the name case-sensitive.'));
  if (status === 'legacy') lines.push(t('Guides of older releases list it, those of today no longer.'));
  if (status === 'historic') lines.push(t('Only old guides list it.'));
  if (status === 'undocumented') lines.push(t('No list of the guides has it.'));
  if (status === 'named-only') lines.push(t('The guides name it without describing it.'));
  if (status === 'misprint') lines.push(t('A misprint of the guides.'));
  if (notation === 'bootstrap' && keyEvidence === 'same-purpose') {
    lines.push(t('No guide shows it in this file; another notation has a setting of that name and meaning.'));
  }
  return lines;
}

/** Label and text of facts that only settings of other notations have. */
export function notationFacts(
  parameter: Parameter,
  write: Writer,
  { catalogue }: FeatureContext,
): (readonly [string, string | undefined])[] {
  const { notation, key, argument, blackberryLabel, blackberry } = parameter;
  if (notation === undefined || notation === 'config') return [];
  const others = notations.flatMap((other) => {
    const same = other === notation ? undefined : sameSetting(parameter.name, notation, other, catalogue);
    return same ? [`${write.code(same.name)} (${write.text(placeOf(other))})`] : [];
  });
  return [
    [t('Key in the bootstrap file'), key && write.code(key)],
    [t('Written by the argument'), argument && write.code(argument)],
    [t('Label in BlackBerry UEM'), blackberryLabel && write.text(blackberryLabel)],
    [t('Jabber for BlackBerry'), notation === 'emm' ? (blackberry ? t('takes it') : t('does not take it')) : undefined],
    [t('The same setting elsewhere'), others.length > 0 ? others.join(', ') : undefined],
  ];
}

/** The language of a notation in a fenced block of Markdown. */
export function blockLanguage(notation: Notation | undefined): string {
  switch (notation) {
    case undefined:
    case 'config':
      return 'xml';
    case 'installer':
      return 'bat';
    default:
      return 'text';
  }
}
