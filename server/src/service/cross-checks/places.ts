import type { JabberDocument } from '../documents/jabber-document.js';
import type { Setting } from '../documents/setting.js';
import type { SettingSet } from '../documents/setting-set.js';
import type { Span } from '../text/span.js';
import type { SettingsKind } from './cross-check.js';
import type { SettingsView } from './settings-view.js';
import { type Description, type Situation, viewOfInput } from './situation.js';

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
  readonly description: Description;
  readonly path: string;
  readonly span: Span;
}

/** The places that are written: `config/Name` marks a name, `config/Name=` its value, `config/` the file. */
export function findPlaces(places: readonly string[], situation: Situation): Place[] {
  return places.flatMap((place): readonly Place[] => {
    const slash = place.indexOf('/');
    const name = place.slice(slash + 1);
    if (place.startsWith('deployment/')) return factPlace(name, situation.deployment);
    const input = place.slice(0, slash) as SettingsKind;
    const view = situation[viewOfInput[input]];
    return name === '' ? filePlace(input, view) : settingPlaces(input, name, view);
  });
}

function factPlace(path: string, description: Description | undefined): FactPlace[] {
  const span = path === '' ? description?.headSpan : description?.spanOf(path);
  return description && span ? [{ kind: 'fact', description, path, span }] : [];
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
