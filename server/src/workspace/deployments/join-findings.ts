import type { PlacedHit } from '../../service/cross-checks/placing/place-hit.js';

type Findings = readonly PlacedHit[];

/** Joins what several deployments find in one file; the same lists give the same list again. */
export function createJoining(): (lists: readonly Findings[]) => Findings {
  const known = new WeakMap<Findings, { readonly lists: readonly Findings[]; readonly joined: Findings }>();
  return (lists) => {
    const [first = []] = lists;
    const last = known.get(first);
    if (last?.lists.length === lists.length && lists.every((list, at) => list === last.lists[at])) return last.joined;
    const joined = withoutRepeats(lists.flat());
    known.set(first, { lists, joined });
    return joined;
  };
}

/** What is said alike of one place is said once. */
function withoutRepeats(findings: Findings): Findings {
  const seen = new Set<string>();
  return findings.filter(({ hit, place, message }) => {
    const key = `${hit.check.rule.id} ${place.span.start} ${message}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
