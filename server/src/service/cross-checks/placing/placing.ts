import { addToList } from '../../add-to-list.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { DeploymentDocument } from '../../deployment/deployment-document.js';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { Hit } from '../evaluation/evaluate-check.js';
import { settingNamesIn } from './names-in-notation.js';
import { type PlacedHit, placeHit } from './place-hit.js';

/** Puts hits into their files; what several combinations show in one place is said once. */
export type Placing = (
  hits: readonly Hit[],
  description: DeploymentDocument,
) => ReadonlyMap<string, readonly PlacedHit[]>;

/** Where a hit stands under a description, and where it stands when a group file brings it about. */
interface Placed {
  readonly under: DeploymentDocument;
  readonly at: PlacedHit | undefined;
  /** Worked out when it is first asked for. */
  inGroup?: PlacedHit | undefined;
}

/** Where a hit stands is worked out again only when the description, in which it may be marked, is another one. */
export function createPlacing(catalogue: Catalogue): Placing {
  const names = settingNamesIn(catalogue);
  const placed = new WeakMap<Hit, Placed>();

  function placeOf(hit: Hit, description: DeploymentDocument): Placed {
    const known = placed.get(hit);
    if (known?.under === description) return known;
    const { situation } = hit;
    const now =
      situation.deployment === description ? hit : { ...hit, situation: { ...situation, deployment: description } };
    const made: Placed = { under: description, at: placeHit(now, names) };
    placed.set(hit, made);
    return made;
  }

  /**
   * Where a hit stands that a group file brings about: in that file, as the global one is right for the others. Nowhere
   * when the rule calls a setting idle: the one of the global file serves the others.
   */
  function inGroupFile(of: Placed, at: PlacedHit, group: JabberDocument): PlacedHit | undefined {
    if (at.hit.check.rule.idle) return undefined;
    of.inGroup ??= placeHit(at.hit, names, group);
    return of.inGroup;
  }

  return (hits, description) => {
    const found = new Map<string, PlacedHit[]>();
    const seen = new Set<string>();
    const say = (at: PlacedHit, key: string): void => {
      seen.add(key);
      addToList(found, at.uri, at);
    };
    const underGroups: (readonly [Placed, PlacedHit, JabberDocument])[] = [];
    for (const hit of hits) {
      const known = placeOf(hit, description);
      const { at } = known;
      if (!at) continue;
      const group = groupOver(at);
      if (group) underGroups.push([known, at, group]);
      else if (!seen.has(keyOf(at))) say(at, keyOf(at));
    }
    // What the global file says by itself is told there, not again under each group file.
    for (const [known, under, group] of underGroups) {
      if (seen.has(keyOf(under))) continue;
      const at = inGroupFile(known, under, group);
      if (at && !seen.has(keyOf(at))) say(at, keyOf(at));
    }
    return found;
  };
}

function keyOf({ hit, uri, place, message }: PlacedHit): string {
  return `${hit.check.rule.id} ${uri} ${place.span.start} ${message}`;
}

/** The group file of a hit that is placed in the global file below it. */
function groupOver({ hit: { situation }, place }: PlacedHit): JabberDocument | undefined {
  const { globalcfg, groupcfg } = situation;
  const [group] = groupcfg.sets;
  if (!group || place.kind !== 'setting' || globalcfg.documentOf(place.setting.set) !== place.document)
    return undefined;
  return groupcfg.documentOf(group);
}
