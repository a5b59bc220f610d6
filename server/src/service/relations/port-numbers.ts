import type { ConfigDocument } from '../documents/jabber-document.js';
import type { ConfigSetting } from '../documents/setting.js';
import { readInteger } from '../values/integer.js';

/** A number of the file with the place it stands at. */
export interface WrittenNumber {
  readonly setting: ConfigSetting;
  readonly number: number;
}

/** The number a file gives a parameter; undefined when it gives none, or several that differ. */
export function writtenNumber(document: ConfigDocument, name: string): WrittenNumber | undefined {
  const settings = document.settingsNamed(name).filter(({ trimmed }) => trimmed !== '');
  const [setting] = settings;
  const number = setting && readInteger(setting.trimmed);
  if (!setting || number === undefined) return undefined;
  return settings.every(({ trimmed }) => readInteger(trimmed) === number) ? { setting, number } : undefined;
}

/** A range with both ends written. */
export interface WrittenRange {
  readonly start: WrittenNumber;
  readonly end: WrittenNumber;
}

/** The range a file writes by its two ends; undefined unless both are there. */
export function writtenRange(
  document: ConfigDocument,
  names: { readonly start: string; readonly end: string },
): WrittenRange | undefined {
  const start = writtenNumber(document, names.start);
  const end = writtenNumber(document, names.end);
  return start && end && { start, end };
}
