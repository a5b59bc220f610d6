import type { Catalogue } from '../catalogue/catalogue.js';
import type { Notation } from '../catalogue/notation.js';
import type { Parameter } from '../catalogue/parameter.js';
import { t } from '../messages/localise.js';
import { parseXml } from '../syntax/xml/parse-xml.js';
import { splitList } from '../values/list.js';
import { placeOf, translate } from '../values/translate.js';
import { documentedItem } from '../values/translate-value.js';
import { canBeName, canHold, canWrite } from './can-hold.js';
import { whyNotFor } from './offered.js';
import type { Doubt, Dropped, PlainSetting, SettingsInput } from './settings-input.js';
import { notationOf, platformOf, type Target, type TargetOptions } from './target.js';
import { describeReading, inTodaysWords } from './todays-words.js';
import { cannotHold, reasonAgainst, unfinished } from './validate-value.js';

/** Settings as the target is to have them. */
export interface Prepared {
  readonly settings: readonly PlainSetting[];
  readonly dropped: readonly Dropped[];
  readonly doubts: readonly Doubt[];
}

/** A setting for the target with what is doubtful about it, or the reason why there is none. */
type Moved =
  | { readonly setting: PlainSetting; readonly doubts: readonly string[] }
  | { readonly reason: string }
  | { readonly note: string }; // nothing is lost without it

/** Brings settings into the notation of the target. What it cannot express is left out, with the reason. */
export function prepare(input: SettingsInput, target: Target, options: TargetOptions, catalogue: Catalogue): Prepared {
  const settings: PlainSetting[] = [];
  const dropped: Dropped[] = [];
  const doubts: Doubt[] = [];
  const names = new Set<string>();
  const chosen = new Set<string>();
  const add = (setting: PlainSetting, moved: Moved): void => {
    if ('reason' in moved) dropped.push({ ...setting, reason: moved.reason });
    else if ('note' in moved) doubts.push({ name: setting.name, text: moved.note });
    else if (chosen.has(moved.setting.name.toLowerCase())) return;
    else if (names.has(moved.setting.name.toLowerCase())) {
      dropped.push({
        ...setting,
        reason: t('`{0}` is set more than once; the first one is kept.', moved.setting.name),
      });
    } else {
      names.add(moved.setting.name.toLowerCase());
      settings.push(moved.setting);
      doubts.push(...moved.doubts.map((text) => ({ name: moved.setting.name, text })));
    }
  };
  const to = notationOf(target);
  const from = input.notation ?? to;
  const circumstances = { from, target, options, catalogue };
  for (const setting of input.chosen ?? []) add(setting, move(setting, { ...circumstances, from: to }));
  for (const name of names) chosen.add(name);
  for (const setting of input.settings) {
    add(setting, input.notation === to ? keepAsWritten(setting, circumstances) : move(setting, circumstances));
  }
  for (const name of input.unread ?? []) {
    dropped.push({ name, value: '', reason: t('A script fills it in; which settings it holds is not known.') });
  }
  return { settings: requiredFirst(settings, target, catalogue), dropped, doubts };
}

/** The very setting, as long as it can be written at all and is not known to be of no use there. */
function keepAsWritten(setting: PlainSetting, { target, options, catalogue }: Circumstances): Moved {
  const { name, value, markup } = setting;
  const notation = notationOf(target);
  const parameter = catalogue.vocabulary(notation).find(name);
  const { release: _, ...others } = options;
  const obstacle = parameter && whyNotFor(parameter, target, others, catalogue);
  if (obstacle !== undefined) return { reason: describeObstacle(obstacle, name, { target, options }) };
  if (!canBeName(notation, name)) return { reason: t('`{0}` cannot be a name.', name) };
  if (markup !== undefined && notation !== 'config') return { reason: structureReason(name, notation) };
  if (markup !== undefined ? !isWellFormed(markup) : !canWrite(target, value)) {
    return { reason: cannotHold(name, notation) };
  }
  const doubt = markup === undefined ? unfinished(value, parameter) : undefined;
  return { setting, doubts: doubt === undefined ? [] : [doubt] };
}

function isWellFormed(markup: string): boolean {
  return parseXml(`<a>${markup}</a>`).errors.length === 0;
}

/** Arguments that are no settings. */
const instructions: ReadonlySet<string> = new Set(['CLEAR', 'RESET_JABBER']);

interface Circumstances {
  readonly from: Notation;
  readonly target: Target;
  readonly options: TargetOptions;
  readonly catalogue: Catalogue;
}

function move(setting: PlainSetting, { from, target, options, catalogue }: Circumstances): Moved {
  const to = notationOf(target);
  if (setting.markup !== undefined) return { reason: structureReason(setting.name, to) };
  if (from === 'installer' && to !== 'installer' && instructions.has(setting.name)) {
    return { note: t('`{0}` tells the installer what to do and sets nothing in the client.', setting.name) };
  }
  const today = inTodaysWords(setting, from, catalogue);
  const translated = translate(today, homeOf(today.name, from, to, catalogue), to, catalogue);
  if ('reason' in translated) return translated;
  const { parameter, name } = translated;
  const value = tidy(translated.value, parameter);
  const obstacle = whyNotFor(parameter, target, options, catalogue);
  if (obstacle !== undefined) return { reason: describeObstacle(obstacle, name, { target, options }) };
  if (!canHold(to, value)) return { reason: cannotHold(name, to) };
  const against = reasonAgainst(value, parameter, catalogue);
  if (against !== undefined) return { reason: against };
  const guess = today === setting ? undefined : describeReading(setting, today);
  // Only of keys of the bootstrap file it is doubtful whether they exist at all.
  const evidence = to === 'bootstrap' ? translated.doubt : undefined;
  const doubts = [guess, evidence, unfinished(value, parameter)].filter((text) => text !== undefined);
  return { setting: { name, value, ...(setting.group !== undefined && { group: setting.group }) }, doubts };
}

/** Where a setting is at home: in the target, where that alone knows its name. */
function homeOf(name: string, from: Notation, to: Notation, catalogue: Catalogue): Notation {
  const isKnown = (notation: Notation) => catalogue.vocabulary(notation).find(name) !== undefined;
  return !isKnown(from) && isKnown(to) ? to : from;
}

function structureReason(name: string, notation: Notation): string {
  return t('`{0}` holds more than text, which cannot be written in {1}.', name, placeOf(notation));
}

/** A closed list as the guides write it, without blanks. */
function tidy(written: string, { value }: Parameter): string {
  if (value.type !== 'list' || value.itemValues === undefined || value.separator === undefined) return written.trim();
  const items = splitList(written, value.separator).map(({ text }) => documentedItem(text, value) ?? text);
  return items.join(value.separator);
}

function describeObstacle(
  obstacle: 'product' | 'platform' | 'release',
  name: string,
  { target, options }: Pick<Circumstances, 'target' | 'options'>,
): string {
  switch (obstacle) {
    case 'product':
      return t('Jabber for BlackBerry does not take `{0}`.', name);
    case 'platform':
      return platformOf(target) === 'ios'
        ? t('`{0}` does not work on iPhone and iPad.', name)
        : t('`{0}` does not work on Android.', name);
    case 'release':
      return t('The guides do not document `{0}` for Jabber {1}.', name, options.release ?? '');
  }
}

function requiredFirst(settings: readonly PlainSetting[], target: Target, catalogue: Catalogue): PlainSetting[] {
  const vocabulary = catalogue.vocabulary(notationOf(target));
  const isRequired = ({ name }: PlainSetting) => vocabulary.find(name)?.required === true;
  return [...settings.filter(isRequired), ...settings.filter((setting) => !isRequired(setting))];
}
