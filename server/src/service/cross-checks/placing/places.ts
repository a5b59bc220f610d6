import type { DeploymentDocument } from '../../deployment/deployment-document.js';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { Setting } from '../../documents/setting.js';
import type { SettingSet } from '../../documents/setting-set.js';
import type { Span } from '../../text/span.js';
import type { SettingsKind } from '../cross-check.js';
import type { SettingsView } from '../situation/settings-view.js';
import { type Situation, type ViewName, viewOfInput } from '../situation/situation.js';

/** A place that a rule marks. */
export type Place = SettingPlace | FilePlace | FactPlace;

/** A setting that is written somewhere. */
export interface SettingPlace {
  readonly kind: 'setting';
  readonly input: SettingsKind;
  readonly document: JabberDocument;
  readonly setting: Setting;
  readonly span: Span;
}

/** A file, command or link as a whole. */
export interface FilePlace {
  readonly kind: 'file';
  readonly input: SettingsKind;
  readonly document: JabberDocument;
  readonly set: SettingSet;
  readonly span: Span;
}

/** A fact of the deployment description. */
export interface FactPlace {
  readonly kind: 'fact';
  readonly description: DeploymentDocument;
  readonly path: string;
  /** False: it is marked where it would stand. */
  readonly isStated: boolean;
  readonly span: Span;
}

/**
 * The places that are written: `config/Name` marks a name, `config/Name=` its value, `config/` the file,
 * `deployment/features[=video]` the item `video` of a list. Where none is, the description as a whole, if there is one.
 */
export function findPlaces(places: readonly string[], situation: Situation): Place[] {
  const found = places.flatMap((place): readonly Place[] => {
    const slash = place.indexOf('/');
    const name = place.slice(slash + 1);
    if (place.startsWith('deployment/')) return factPlace(name, situation.deployment);
    const shown = shownUnder(place.slice(0, slash));
    if (!shown) return []; // a word that could not be told
    const { input, view } = shown;
    return name === '' ? filePlace(input, situation[view]) : settingPlaces(input, name, situation[view]);
  });
  const { deployment: description } = situation;
  if (found.length > 0 || !description) return found;
  return [{ kind: 'fact', description, path: '', isStated: false, span: description.placeOf('').span }];
}

/** `global/` and `previous/` are the global file and its former version, whatever is laid over them. */
const configFiles: Readonly<Record<string, ViewName>> = { global: 'globalcfg', previous: 'prev' };

function shownUnder(head: string): { readonly input: SettingsKind; readonly view: ViewName } | undefined {
  if (isSettingsKind(head)) return { input: head, view: viewOfInput[head] };
  const view = Object.hasOwn(configFiles, head) ? configFiles[head] : undefined;
  return view && { input: 'config', view };
}

function isSettingsKind(head: string): head is SettingsKind {
  return Object.hasOwn(viewOfInput, head);
}

/** A fact that is not stated is marked where it would stand, if the text says anything near. */
function factPlace(place: string, description: DeploymentDocument | undefined): FactPlace[] {
  const [, path = place, item] = /^([^[]*)\[=(.*)\]$/.exec(place) ?? [];
  if (item !== undefined) return itemPlace(path, item, description);
  const [top = ''] = path.split('.');
  if (!description || (path !== '' && description.facts.get(top) === undefined)) return [];
  const { exact, span } = description.placeOf(path);
  return [{ kind: 'fact', description, path, isStated: exact, span }];
}

/** An item of a list, by its value. */
function itemPlace(path: string, item: string, description: DeploymentDocument | undefined): FactPlace[] {
  const items = description?.facts.get(path);
  const number = Array.isArray(items) ? items.map(String).indexOf(item) : -1;
  if (!description || number < 0) return [];
  return [{ kind: 'fact', description, path, isStated: true, span: description.placeOf(`${path}.${number}`).span }];
}

function filePlace(input: SettingsKind, view: SettingsView): FilePlace[] {
  const [set] = view.sets;
  const document = set && view.documentOf(set);
  return set && document ? [{ kind: 'file', input, document, set, span: set.headSpan }] : [];
}

function settingPlaces(input: SettingsKind, name: string, view: SettingsView): SettingPlace[] {
  const marksValue = name.endsWith('=');
  return view.places(marksValue ? name.slice(0, -1) : name).flatMap((setting) => {
    const document = view.documentOf(setting.set);
    if (!document) return [];
    const span = marksValue && setting.trimmed !== '' ? setting.trimmedSpan : setting.nameSpan;
    return [{ kind: 'setting', input, document, setting, span } as const];
  });
}
