import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { plainText } from './decoded-text.js';
import { type Line, lineEndOf } from './lines.js';
import type { RawSetting } from './written-setting.js';

/** True when a notation of one setting a line can hold the value: one line, no blanks at its ends. */
export function canHoldLineValue(value: string): boolean {
  return !/[\r\n]|^[ \t]|[ \t]$/.test(value);
}

/** Where a line holds a name and a value. */
export interface LineParts {
  readonly line: Line;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

/** The setting of a line in which nothing is escaped. */
export function lineSetting(text: string, { line, nameSpan, valueSpan }: LineParts): RawSetting {
  const value = plainText(text, valueSpan);
  return {
    name: text.slice(nameSpan.start, nameSpan.end),
    nameSpan,
    value: value.text,
    valueSpan,
    span: { start: line.start, end: line.next },
    sourceSpan: value.sourceSpan,
    write: (newText) => (canHoldLineValue(newText) ? { span: valueSpan, newText } : undefined),
    rename: (newText) => ({ span: nameSpan, newText }),
  };
}

/** The edit that puts another line at the end of the text. */
export function addLine(text: string, newLine: string): Edit {
  const lineEnd = lineEndOf(text);
  const separated = text === '' || text === '\ufeff' || /[\r\n]$/.test(text);
  const span = { start: text.length, end: text.length };
  return { span, newText: (separated ? '' : lineEnd) + newLine + lineEnd };
}
