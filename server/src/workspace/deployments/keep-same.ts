import type { DeploymentFindings } from '../../service/cross-checks/checking/deployment-check.js';
import type { PlacedHit } from '../../service/cross-checks/placing/place-hit.js';

/** The findings, with the list of an earlier check for each file in which nothing has changed. */
export function keepSame(findings: DeploymentFindings, earlier: DeploymentFindings | undefined): DeploymentFindings {
  if (!earlier) return findings;
  return new Map(
    [...findings].map(([uri, list]) => {
      const before = earlier.get(uri);
      return [uri, before && isSameList(list, before) ? before : list];
    }),
  );
}

function isSameList(a: readonly PlacedHit[], b: readonly PlacedHit[]): boolean {
  return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
}

function isSame(a: PlacedHit, b: PlacedHit | undefined): boolean {
  return (
    b !== undefined &&
    documentOf(a) === documentOf(b) &&
    a.hit.check === b.hit.check &&
    a.message === b.message &&
    a.severity === b.severity &&
    a.place.span.start === b.place.span.start &&
    a.place.span.end === b.place.span.end &&
    JSON.stringify(a.related) === JSON.stringify(b.related)
  );
}

function documentOf({ place }: PlacedHit): object {
  return place.kind === 'fact' ? place.description : place.document;
}
