import type { Catalogue } from '../../catalogue/catalogue.js';
import type { DeploymentDocument } from '../../deployment/deployment-document.js';
import type { ConfigDocument, JabberDocument } from '../../documents/jabber-document.js';
import type { SettingSet } from '../../documents/setting-set.js';
import type { SettingsKind } from '../cross-check.js';
import { pluginPages } from './plugin-pages.js';
import { sameNames } from './same-names.js';
import { SettingsView } from './settings-view.js';
import type { Situation } from './situation.js';

/** A set of settings, and the document in which it stands. */
export interface Given {
  readonly document: JabberDocument;
  readonly set: SettingSet;
}

/** The first set of a document; undefined when it has none. */
export function firstSetOf(document: JabberDocument | undefined): Given | undefined {
  const set = document?.sets[0];
  return document && set && { document, set };
}

/** The files, commands and links that make up one situation. */
export interface SituationSets {
  readonly config?: Given | undefined;
  /** Laid over `config`. */
  readonly group?: Given | undefined;
  /** The former version of `config`. */
  readonly previous?: Given | undefined;
  readonly bootstrap?: Given | undefined;
  readonly url?: Given | undefined;
  readonly emm?: Given | undefined;
  /** Inputs that count as there although nothing is written in them. */
  readonly empty?: readonly SettingsKind[];
}

/** Puts a situation together. A setting is found under the names it has in every input. */
export function createSituation(
  sets: SituationSets,
  deployment: DeploymentDocument | undefined,
  catalogue: Catalogue,
): Situation {
  const view = (kind: SettingsKind, ...given: readonly (Given | undefined)[]): SettingsView => {
    const known = given.filter((each) => each !== undefined);
    const isEmpty = sets.empty?.includes(kind) === true;
    return isEmpty ? createView(known, catalogue, isEmpty) : keptView(known, catalogue);
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

/** Views by the sets they show, the first one first; what one has looked up others need not look up again. */
interface KeptViews {
  view?: SettingsView;
  readonly further: WeakMap<SettingSet, KeptViews>;
}

const kept = new WeakMap<Catalogue, KeptViews>();

function keptView(given: readonly Given[], catalogue: Catalogue): SettingsView {
  let here = kept.get(catalogue) ?? { further: new WeakMap() };
  kept.set(catalogue, here);
  for (const { set } of given) {
    const next = here.further.get(set) ?? { further: new WeakMap() };
    here.further.set(set, next);
    here = next;
  }
  here.view ??= createView(given, catalogue, false);
  return here.view;
}

function createView(given: readonly Given[], catalogue: Catalogue, isEmpty: boolean): SettingsView {
  const documents = new Map(given.map(({ set, document }) => [set, document]));
  return new SettingsView({
    sets: [...documents.keys()],
    documents,
    namesOf: sameNames(catalogue),
    pages: () => given.slice(0, 1).flatMap(pagesOf),
    ...(isEmpty ? { given: true } : {}),
  });
}

function pagesOf({ document }: Given): ReturnType<typeof pluginPages> {
  return isConfig(document) ? pluginPages(document) : [];
}

function isConfig(document: JabberDocument): document is ConfigDocument {
  return document.kind === 'config';
}
