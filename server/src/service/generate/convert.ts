import type { JabberDocument } from '../documents/jabber-document.js';
import type { Setting } from '../documents/setting.js';
import type { SettingSet } from '../documents/setting-set.js';
import { slice } from '../text/span.js';
import { listAsText } from '../values/list-as-text.js';
import type { PlainSetting, SettingsInput } from './settings-input.js';
import { notationOf, type Target, type TargetOptions } from './target.js';

/** The set of settings at an offset of a document: the innermost around it, else the first. */
export function setAt(document: JabberDocument, offset: number): SettingSet | undefined {
  const around = document.sets.filter(({ span }) => span.start <= offset && offset <= span.end);
  return around.reduce<SettingSet | undefined>((inner, set) => narrower(inner, set), undefined) ?? document.sets[0];
}

function narrower(a: SettingSet | undefined, b: SettingSet): SettingSet {
  return a !== undefined && a.span.end - a.span.start < b.span.end - b.span.start ? a : b;
}

/** The settings of a set, without their places. */
export function settingsOf(set: SettingSet, document: JabberDocument): readonly PlainSetting[] {
  const { text } = document;
  if (document.kind !== 'config') return set.settings.map((setting) => plainSetting(setting, text));
  return document.settings.map((setting) => {
    const plain = plainSetting(setting, text);
    return setting.group ? { ...plain, group: setting.group.name } : plain;
  });
}

function plainSetting(setting: Setting, text: string): PlainSetting {
  const { name, value, nested, valueSpan } = setting;
  const list = listAsText(setting);
  if (list !== undefined) return { name, value: list };
  return nested ? { name, value, markup: slice(text, valueSpan) } : { name, value };
}

/** What a writer is given to write the settings of a set in another notation, or anew in its own. */
export interface Conversion {
  readonly input: SettingsInput;
  readonly options: TargetOptions;
}

/** `chosen`, in the notation of the target, are added and beat what the set says. */
export function conversionOf(
  document: JabberDocument,
  set: SettingSet,
  target: Target,
  options: TargetOptions,
  chosen: readonly PlainSetting[] = [],
): Conversion {
  return {
    input: { notation: set.notation, settings: settingsOf(set, document), unread: unreadIn(set), chosen },
    options: { ...callOf(set, target), ...options },
  };
}

function unreadIn(set: SettingSet): readonly string[] {
  if (set.notation === 'installer') return set.variables;
  return set.notation === 'url' && set.mayHoldMore ? ['…'] : [];
}

/** A command written from a command installs the same file in the same way. */
function callOf(set: SettingSet, target: Target): TargetOptions {
  if (set.notation !== 'installer' || notationOf(target) !== 'installer') return {};
  const quiet = set.switches.some(({ text }) => /^[/-](?:quiet|q[nb]?[+!-]*)$/i.test(text));
  return { quiet, ...(set.package !== undefined && { package: set.package.text }) };
}
