import type { Catalogue } from '../catalogue/catalogue.js';
import type { DeploymentDocument } from '../deployment/deployment-document.js';
import type { ConfigDocument, JabberDocument } from '../documents/jabber-document.js';
import type { SettingSet } from '../documents/setting-set.js';
import type { SettingsKind } from './cross-check.js';
import { pluginPages } from './plugin-pages.js';
import { sameNames } from './same-names.js';
import { SettingsView } from './settings-view.js';
import type { Situation } from './situation.js';

/** A document, or one of the sets of settings in it. */
export type Given = JabberDocument | { readonly document: JabberDocument; readonly set: SettingSet };

/** The files, commands and links that make up one situation. */
export interface SituationSets {
  readonly config?: Given;
  /** Laid over `config`. */
  readonly group?: Given;
  /** The former version of `config`. */
  readonly previous?: Given;
  readonly bootstrap?: Given;
  readonly url?: Given;
  readonly emm?: Given;
  /** Inputs that count as there although nothing is written in them. */
  readonly empty?: readonly SettingsKind[];
}

/** Puts a situation together. A setting is found under the names it has in every input. */
export function createSituation(
  sets: SituationSets,
  deployment: DeploymentDocument | undefined,
  catalogue: Catalogue,
): Situation {
  const namesOf = sameNames(catalogue);
  const view = (kind: SettingsKind, ...given: readonly (Given | undefined)[]): SettingsView => {
    const known = given.filter((each) => each !== undefined);
    const documents = new Map(known.flatMap(entryOf));
    return new SettingsView({
      sets: [...documents.keys()],
      documents,
      namesOf,
      pages: known.slice(0, 1).flatMap(pagesOf),
      ...(sets.empty?.includes(kind) ? { given: true } : {}),
    });
  };
  return {
    cfg: view('config', sets.group, sets.config),
    globalcfg: view('config', sets.config),
    groupcfg: view('config', sets.group),
    prev: view('config', sets.previous),
    boot: view('bootstrap', sets.bootstrap),
    url: view('url', sets.url),
    emm: view('emm', sets.emm),
    deployment,
  };
}

function entryOf(given: Given): (readonly [SettingSet, JabberDocument])[] {
  const document = documentOf(given);
  const set = 'set' in given ? given.set : given.sets[0];
  return set ? [[set, document]] : [];
}

function documentOf(given: Given): JabberDocument {
  return 'set' in given ? given.document : given;
}

function pagesOf(given: Given): ReturnType<typeof pluginPages> {
  const document = documentOf(given);
  return isConfig(document) ? pluginPages(document) : [];
}

function isConfig(document: JabberDocument): document is ConfigDocument {
  return document.kind === 'config';
}
