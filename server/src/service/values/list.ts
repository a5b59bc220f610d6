/** One item of a list value without the blanks around it; `start` and `end` count in the value. */
export interface ListItem {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The items between the separators, empty ones left out. A blank as separator stands for any run of blanks. */
export function splitList(value: string, separator: string): readonly ListItem[] {
  const items: ListItem[] = [];
  let start = 0;
  while (start <= value.length) {
    const found = value.indexOf(separator, start);
    const end = found < 0 ? value.length : found;
    const raw = value.slice(start, end);
    const text = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    if (text !== '') items.push({ text, start: start + lead, end: start + lead + text.length });
    if (found < 0) break;
    start = end + separator.length;
  }
  return items;
}

/**
 * The separator that was written in place of the documented one: the first of `, ; |` and blank whose
 * items all pass, where the value as it stands does not.
 */
export function separatorWritten(
  value: string,
  separator: string,
  isItem: (text: string) => boolean,
): string | undefined {
  for (const other of [',', ';', '|', ' ']) {
    if (other === separator || !value.includes(other)) continue;
    const items = splitList(value, other);
    if (items.length > 1 && items.every((item) => isItem(item.text))) return other;
  }
  return undefined;
}
