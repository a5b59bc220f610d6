import type { YamlEntry, YamlMap } from '../syntax/yaml/yaml-tree.js';
import type { Edit } from '../text/edit.js';

/** The edit that takes an entry out of its map, with the line it stands on. `isRoot`: the map is the whole text. */
export function removalOf(map: YamlMap, entry: YamlEntry, text: string, isRoot: boolean): Edit | undefined {
  const index = map.entries.indexOf(entry);
  if (map.flow) return fromFlow(map, index);
  const start = lineStart(text, entry.span.start);
  const before = text.slice(start, entry.span.start);
  if (/\S/.test(before)) return undefined; // the first entry after the dash of a list
  const end = lineAfter(text, Math.max(entry.span.end, entry.keySpan.end));
  if (map.entries.length === 1 && !isRoot) {
    // Its map stays, with nothing in it: what is named counts as there.
    return {
      span: { start: Math.max(0, lineEndBefore(text, start)), end: lineEnd(text, entry.span.end) },
      newText: '',
    };
  }
  return { span: { start, end }, newText: '' };
}

function fromFlow({ entries }: YamlMap, index: number): Edit | undefined {
  const entry = entries[index];
  const next = entries[index + 1];
  const before = entries[index - 1];
  if (!entry) return undefined;
  if (before) return { span: { start: before.span.end, end: entry.span.end }, newText: '' };
  return { span: { start: entry.span.start, end: next?.span.start ?? entry.span.end }, newText: '' };
}

function lineStart(text: string, from: number): number {
  return Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
}

function lineEndBefore(text: string, start: number): number {
  return text.slice(Math.max(0, start - 2), start) === '\r\n' ? start - 2 : start - 1;
}

function lineEnd(text: string, from: number): number {
  const rest = text.slice(from).search(/[\r\n]/);
  return rest < 0 ? text.length : from + rest;
}

function lineAfter(text: string, from: number): number {
  const end = lineEnd(text, from);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1);
}
