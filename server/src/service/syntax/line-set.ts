import type { Span } from '../text/span.js';
import { addLine, canHoldLineValue } from './line-setting.js';
import { type Line, linesOf, trimBlanks } from './lines.js';
import type { RawSet, RawSetting } from './written-setting.js';

/** How a notation of one setting a line is read and written. */
export interface LineNotation {
  /** Where `readLine` puts the settings it finds. */
  readonly settings: readonly RawSetting[];
  /** Called for each line that holds anything; `content` is the line without the blanks at its ends. */
  readLine(line: Line, content: Span): void;
  /** The line that gives a setting its value. */
  newLine(name: string, value: string): string;
}

/** A text of one setting a line as one set. Linear to the length of the text. */
export function readLineSet(text: string, { settings, readLine, newLine }: LineNotation): RawSet {
  let head: Span | undefined;
  for (const line of linesOf(text)) {
    const content = trimBlanks(text, line.start, line.end);
    if (content.start === content.end) continue;
    head ??= content;
    readLine(line, content);
  }
  return {
    span: { start: 0, end: text.length },
    headSpan: head ?? { start: 0, end: 0 },
    settings,
    add: (name, value) => (canHoldLineValue(value) ? addLine(text, newLine(name, value)) : undefined),
  };
}
