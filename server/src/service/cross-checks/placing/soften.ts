import type { Severity } from '../../lint-options.js';
import { severityOfAbsence } from '../../relations/absence.js';
import type { SettingsKind } from '../cross-check.js';
import type { Hit } from '../evaluation/evaluate-check.js';
import { viewOfInput } from '../situation/situation.js';

/**
 * What is missing in a file proves less where another may hold it: a fragment proves nothing, a group file without
 * its global file a little. Undefined where nothing is left to say.
 */
export function softened(severity: Severity, hit: Hit): Severity | undefined {
  return hit.check.concludesFromSilence.reduce<Severity | undefined>(
    (left, input) => (left === undefined ? undefined : severityOfSilence(input, left, hit)),
    severity,
  );
}

function severityOfSilence(input: SettingsKind, severity: Severity, { situation }: Hit): Severity | undefined {
  const view = situation[viewOfInput[input]];
  const [set] = view.sets;
  const document = set && view.documentOf(set);
  if (!set || !document) return severity;
  const hasGlobal = input === 'config' && situation.deployment !== undefined && situation.globalcfg.given;
  return hasGlobal ? severity : severityOfAbsence(document, severity, set);
}
