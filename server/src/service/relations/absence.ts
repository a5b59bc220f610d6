import type { JabberDocument } from '../documents/jabber-document.js';
import type { SettingSet } from '../documents/setting-set.js';
import type { Severity } from '../lint-options.js';

/**
 * The severity of a finding that rests on something not standing in the file; undefined where that
 * proves nothing. A fragment is a part of something. A group file is laid over the global file,
 * which may hold what is missing, so there it is information at most. Only the file with the global
 * name stands for itself. A command whose arguments come from a variable as well, and a link that a
 * script goes on with, may hold anything.
 */
export function severityOfAbsence(
  document: JabberDocument,
  severity: Severity,
  set?: SettingSet,
): Severity | undefined {
  if ((set?.notation === 'installer' || set?.notation === 'url') && set.mayHoldMore) return undefined;
  if (document.kind !== 'config') return severity; // a command, a link or a dictionary stands for itself
  if (document.shape === 'fragment') return undefined;
  if (isGlobalFile(document.uri)) return severity;
  return severity === 'hint' ? 'hint' : 'information';
}

function isGlobalFile(uri: string): boolean {
  return /(^|[/\\])jabber-config\.xml$/i.test(uri);
}
