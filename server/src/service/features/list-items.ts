import type { Setting } from '../documents/setting.js';
import type { Span } from '../text/span.js';

/** One item of a list value as written. */
export interface ListItem {
  /** Without blanks at its ends. */
  readonly text: string;
  /** Where `text` stands in the decoded value. */
  readonly start: number;
  readonly end: number;
  /** Source of `text`. */
  readonly span: Span;
}

/** The items of a list value; none when the parameter holds no list. Empty items are kept. */
export function valueItems(setting: Setting): ListItem[] {
  const separator = setting.parameter?.value.type === 'list' ? setting.parameter.value.separator : undefined;
  if (separator === undefined) return [];
  let at = 0;
  return setting.value.split(separator).map((part) => {
    const start = at + (part.length - part.trimStart().length);
    const text = part.trim();
    at += part.length + separator.length;
    const end = start + text.length;
    return { text, start, end, span: setting.sourceSpan(start, end) };
  });
}
