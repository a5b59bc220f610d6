import { type Severity, severities } from '../service/lint-options.js';
import type { Finding } from '../service/rules/finding.js';
import { fixAll } from '../service/rules/fix-all.js';
import { applyEdits } from '../service/text/edit.js';
import type { CheckedText } from './checked-text.js';

/** True for findings that are shown, counted and mended. */
export function isAtLeast(least: Severity): (finding: Finding) => boolean {
  const limit = severities.indexOf(least);
  return ({ severity }) => severities.indexOf(severity) <= limit;
}

/** The document with every certain fix of the wanted findings applied; itself when there is none. */
export function mend(checked: CheckedText, isWanted: (finding: Finding) => boolean): CheckedText {
  const reparse = (text: string, previous: CheckedText): CheckedText => previous.withText(text);
  const edits = fixAll(checked, (current) => current.check().filter(isWanted), reparse);
  return edits.length === 0 ? checked : reparse(applyEdits(checked.text, edits), checked);
}
