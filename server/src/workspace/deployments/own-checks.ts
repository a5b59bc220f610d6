import type { DeploymentCheck, DeploymentFindings } from '../../service/cross-checks/checking/deployment-check.js';
import type { DeploymentMembers } from '../../service/cross-checks/checking/deployment-members.js';
import type { CustomRule } from '../../service/cross-checks/pages/custom-rule.js';
import type { PlacedHit } from '../../service/cross-checks/placing/place-hit.js';
import type { LanguageService } from '../../service/language-service.js';
import { uriKey } from '../uris.js';

/** The rules of lint files that apply in a deployment. The same lists as before mean the same rules. */
export interface OwnRules {
  /** Of the lint file that applies to the description. */
  readonly everywhere: readonly CustomRule[];
  /** What applies to the files of a directory, by its key. */
  readonly inDirectory: ReadonlyMap<string, readonly CustomRule[]>;
}

/** The key of the directory in which a file stands. */
export function directoryKey(uri: string): string {
  const key = uriKey(uri);
  return key.slice(0, key.lastIndexOf('/') + 1);
}

/**
 * The users' own rules in one deployment: those that apply to its description find something in all its files, those of
 * a lint file further down in the files below that. Of two with one id the nearer one counts.
 */
export class OwnChecks {
  private rules: OwnRules = { everywhere: [], inDirectory: new Map() };
  private checks: ReadonlyMap<readonly CustomRule[], DeploymentCheck> = new Map();

  constructor(private readonly service: Pick<LanguageService, 'deploymentCheck'>) {}

  /** False where these are the rules that it has already. */
  use(rules: OwnRules): boolean {
    if (isSame(rules, this.rules)) return false;
    this.rules = rules;
    const lists = new Set([rules.everywhere, ...rules.inDirectory.values()]);
    const before = this.checks;
    this.checks = new Map(
      [...lists]
        .filter(({ length }) => length > 0)
        .map((list) => [list, before.get(list) ?? this.service.deploymentCheck(list)]),
    );
    return true;
  }

  /** All of them. */
  all(): readonly CustomRule[] {
    return [...this.checks.keys()].flat();
  }

  /** What they find, each in the files that it applies to. */
  check(members: DeploymentMembers): DeploymentFindings {
    const found = new Map<string, readonly PlacedHit[]>();
    for (const [list, check] of this.checks) {
      for (const [uri, hits] of check.check(members)) {
        const counting = this.counting(uri, list, hits);
        if (counting.length > 0) found.set(uri, [...(found.get(uri) ?? []), ...counting]);
      }
    }
    return found;
  }

  /** The hits of a list of rules in a file, without those of rules that do not count there. */
  private counting(uri: string, list: readonly CustomRule[], hits: readonly PlacedHit[]): readonly PlacedHit[] {
    const { everywhere, inDirectory } = this.rules;
    const nearer = inDirectory.get(directoryKey(uri)) ?? everywhere;
    if (list === nearer) return hits;
    if (list !== everywhere) return [];
    const taken = new Set(nearer.map(({ id }) => id));
    return hits.filter(({ hit }) => !taken.has(hit.check.rule.id));
  }
}

function isSame(a: OwnRules, b: OwnRules): boolean {
  return (
    a.everywhere === b.everywhere &&
    a.inDirectory.size === b.inDirectory.size &&
    [...a.inDirectory].every(([directory, rules]) => b.inDirectory.get(directory) === rules)
  );
}
