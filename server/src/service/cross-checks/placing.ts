import { addToList } from '../add-to-list.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { DeploymentDocument } from '../deployment/deployment-document.js';
import type { Hit } from './evaluate-check.js';
import { settingNamesIn } from './names-in-notation.js';
import { type PlacedHit, placeHit } from './place-hit.js';

/** Puts hits into their files; what several combinations show in one place is said once. */
export type Placing = (
  hits: readonly Hit[],
  description: DeploymentDocument,
) => ReadonlyMap<string, readonly PlacedHit[]>;

/** Where a hit stands is worked out again only when the description, in which it may be marked, is another one. */
export function createPlacing(catalogue: Catalogue): Placing {
  const names = settingNamesIn(catalogue);
  const placed = new WeakMap<Hit, { readonly under: DeploymentDocument; readonly at: PlacedHit | undefined }>();

  function placeOf(hit: Hit, description: DeploymentDocument): PlacedHit | undefined {
    const known = placed.get(hit);
    if (known?.under === description) return known.at;
    const { situation } = hit;
    const now =
      situation.deployment === description ? hit : { ...hit, situation: { ...situation, deployment: description } };
    const at = placeHit(now, names);
    placed.set(hit, { under: description, at });
    return at;
  }

  return (hits, description) => {
    const found = new Map<string, PlacedHit[]>();
    const seen = new Set<string>();
    for (const hit of hits) {
      const at = placeOf(hit, description);
      if (!at) continue;
      const key = `${hit.check.rule.id} ${at.uri} ${at.place.span.start} ${at.message}`;
      if (seen.has(key)) continue;
      seen.add(key);
      addToList(found, at.uri, at);
    }
    return found;
  };
}
