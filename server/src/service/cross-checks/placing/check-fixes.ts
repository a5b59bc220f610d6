import type { Notation } from '../../catalogue/notation.js';
import type { NewSetting, SettingSet } from '../../documents/setting-set.js';
import { t, translated } from '../../messages/localise.js';
import type { Fix } from '../../rules/finding.js';
import { isNameFree } from '../../rules/rewrite-setting.js';
import { type Edit, joinEdits } from '../../text/edit.js';
import type { CheckEdit, CheckFix, SettingsKind } from '../cross-check.js';
import type { Hit } from '../evaluation/evaluate-check.js';
import { fillWords } from '../evaluation/fill-words.js';
import type { SettingsView } from '../situation/settings-view.js';
import { type Situation, viewNames, viewOfInput } from '../situation/situation.js';
import type { FilePlace, Place, SettingPlace } from './places.js';

/** The name of a setting in a notation; undefined where it has none there. */
export type NameIn = (name: string, notation: Notation) => string | undefined;

/** The fixes of a hit that change the document where the finding stands. */
export function checkFixes(hit: Hit, place: Place, nameIn: NameIn): Fix[] {
  if (place.kind === 'fact') return [];
  return (hit.check.rule.fixes ?? []).flatMap((fix) => makeFix(fix, hit, place, nameIn) ?? []);
}

function makeFix(fix: CheckFix, hit: Hit, place: SettingPlace | FilePlace, nameIn: NameIn): Fix | undefined {
  const changes = fix.edits.map((edit) => makeChange(edit, hit, place, nameIn));
  const known = changes.filter((change) => change !== undefined);
  if (known.length < changes.length) return undefined;
  const added = addAll(
    setOf(place),
    known.flatMap((change) => change.adds ?? []),
  );
  const edits = added && joinEdits([...known.flatMap((change) => change.edits ?? []), ...added]);
  if (!edits || edits.length === 0) return undefined;
  const done = known.filter((change) => change.adds !== undefined || change.edits?.length !== 0);
  const title =
    fix.title === undefined
      ? done.map((change) => change.title).join('; ')
      : fillWords(translated(fix.title), hit.words);
  const certain = fix.certain === true && known.every(({ isDoubtful }) => !isDoubtful);
  return { title, edits, certain };
}

interface Change {
  readonly title: string;
  readonly edits?: readonly Edit[];
  /** A setting that the set of the place is to have. */
  readonly adds?: NewSetting;
  /** True where it makes a second setting of a name. */
  readonly isDoubtful?: boolean;
}

/** One edit; undefined where it cannot be made in this document, no edits where nothing is left to do. */
function makeChange(edit: CheckEdit, hit: Hit, place: SettingPlace | FilePlace, nameIn: NameIn): Change | undefined {
  const target = targetOf('set' in edit ? edit.set : 'remove' in edit ? edit.remove : edit.rename, hit, place);
  if (!target) return undefined;
  const written = target.view.places(target.name).filter(({ set }) => target.view.documentOf(set) === place.document);
  const name = written[0]?.name ?? target.name;
  if ('remove' in edit) {
    return { title: t('Remove `{0}`', name), edits: written.map((setting) => setting.remove()) };
  }
  if ('rename' in edit) {
    const to = fillWords(edit.to, hit.words);
    return {
      title: t('Rename `{0}` to `{1}`', name, to),
      edits: written.flatMap((setting) => setting.rename(to)),
      isDoubtful: written.some((setting) => !isNameFree(to, setting)),
    };
  }
  const value = typeof edit.to === 'string' ? edit.to : edit.to[target.input];
  if (value === undefined) return undefined;
  const to = fillWords(value, hit.words);
  if (written.length === 0) {
    const there = nameIn(name, setOf(place).notation);
    return there === undefined
      ? undefined
      : { title: t('Add `{0}` with `{1}`', name, to), adds: { name: there, value: to } };
  }
  const edits = written.map((setting) => setting.write(to)).filter((each) => each !== undefined);
  return edits.length === written.length ? { title: t('Set `{0}` to `{1}`', name, to), edits } : undefined;
}

interface Target {
  readonly input: SettingsKind;
  readonly name: string;
  readonly view: SettingsView;
}

/** `@` is the setting that is marked. */
function targetOf(name: string, { words, situation }: Hit, place: SettingPlace | FilePlace): Target | undefined {
  const own = viewOf(place, situation);
  if (name === '@') {
    return place.kind === 'setting' ? { input: place.input, name: place.setting.name, view: own } : undefined;
  }
  const filled = fillWords(name, words);
  const slash = filled.indexOf('/');
  if (filled.slice(0, slash) !== place.input) return undefined;
  return { input: place.input, name: filled.slice(slash + 1), view: own };
}

/** The settings of the file that is marked alone: what is laid over it, or lies below, is no part of it. */
function viewOf(place: SettingPlace | FilePlace, situation: Situation): SettingsView {
  const alone = viewNames.find((name) => situation[name].sets.length === 1 && situation[name].sets[0] === setOf(place));
  return situation[alone ?? viewOfInput[place.input]];
}

function setOf(place: SettingPlace | FilePlace): SettingSet {
  return place.kind === 'setting' ? place.setting.set : place.set;
}

/** The edits that add settings to a set; undefined where one cannot be added. */
function addAll(set: SettingSet, settings: readonly NewSetting[]): readonly Edit[] | undefined {
  if (settings.length > 1 && set.addAll) return set.addAll(settings);
  if (settings.length > 1 && set.notation === 'emm') return undefined; // two members of JSON each need the other's comma
  const edits = settings.map(({ name, value }) => set.add(name, value)).filter((edit) => edit !== undefined);
  return edits.length === settings.length ? edits : undefined;
}
