import type { YamlEntry, YamlTree, YamlValue } from '../../syntax/yaml/yaml-tree.js';
import { touches } from '../../text/span.js';

/** What stands at an offset: a key, or a value. */
export interface FoundNode {
  readonly path: readonly string[];
  readonly at: 'key' | 'value';
  /** The entry it belongs to; undefined for an entry of a list. */
  readonly entry: YamlEntry | undefined;
  readonly value: YamlValue;
  /** All values around it, outermost first, with the entries they belong to. */
  readonly around: readonly (YamlEntry | YamlValue)[];
}

/** The innermost key or scalar that the offset touches; undefined between them. */
export function nodeAt({ root }: YamlTree, offset: number): FoundNode | undefined {
  const around: (YamlEntry | YamlValue)[] = [];
  const path: string[] = [];
  let value = root;
  let entry: YamlEntry | undefined;
  while (value && touches(value.span, offset)) {
    around.push(value);
    if (value.kind === 'scalar') return { path, at: 'value', entry, value, around };
    if (value.kind === 'map') {
      const next: YamlEntry | undefined = value.entries.find(
        ({ span, keySpan }) => touches(keySpan, offset) || touches(span, offset),
      );
      if (!next) return undefined;
      path.push(next.key);
      around.push(next);
      if (touches(next.keySpan, offset)) return { path, at: 'key', entry: next, value: next.value, around };
      entry = next;
      value = next.value;
    } else {
      const index = value.items.findIndex(({ span }) => touches(span, offset));
      if (index < 0) return undefined;
      path.push(String(index));
      entry = undefined;
      value = value.items[index];
    }
  }
  return undefined;
}
