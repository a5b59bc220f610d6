import { entryOf, type YamlEntry, type YamlTree, type YamlValue } from '../syntax/yaml/yaml-tree.js';
import type { Span } from '../text/span.js';
import type { FactPlace } from './deployment-document.js';

/**
 * Where a fact stands, or what stands nearest above it. `kept` says of lists which of their items are facts; all are
 * where it does not know the list.
 */
export function placeOf(
  path: string,
  { root }: YamlTree,
  text: string,
  kept: ReadonlyMap<string, readonly number[]> = new Map(),
): FactPlace {
  let value = root;
  let place: FactPlace = firstLine(text);
  const keys = path.split('.');
  const passed: string[] = [];
  for (const [index, named] of keys.entries()) {
    const exact = index === keys.length - 1;
    const key = String(kept.get(passed.join('.'))?.[Number(named)] ?? named);
    passed.push(key);
    const entry = entryOf(value, key);
    const item = value?.kind === 'list' && /^\d+$/.test(key) ? value.items[Number(key)] : undefined;
    if (entry) place = { exact, ...placeOfEntry(entry, text) };
    else if (item) place = { exact, span: onOneLine(item.span, text), keySpan: item.span, valueSpan: item.span };
    else return { ...place, exact: false };
    value = entry?.value ?? item;
  }
  return place;
}

function placeOfEntry({ keySpan, value, span }: YamlEntry, text: string): Omit<FactPlace, 'exact'> {
  const sharesLine = !/[\r\n]/.test(text.slice(span.start, span.end));
  return { span: sharesLine ? span : keySpan, keySpan, valueSpan: valueSpan(value) };
}

function valueSpan({ span }: YamlValue): Span | undefined {
  return span.start === span.end ? undefined : span;
}

function onOneLine({ start, end }: Span, text: string): Span {
  const [line = ''] = text.slice(start, end).split(/\r\n|\r|\n/, 1);
  return { start, end: start + line.length };
}

function firstLine(text: string): FactPlace {
  const span = onOneLine({ start: 0, end: text.length }, text);
  return { exact: false, span, keySpan: span, valueSpan: undefined };
}
