import { scalarPlaces } from '../../../syntax/yaml/scalar-places.js';
import { entryOf, type YamlScalar, type YamlValue } from '../../../syntax/yaml/yaml-tree.js';
import type { Span } from '../../../text/span.js';
import type { YamlFile } from '../yaml-file.js';

/** An expression of a rule in `jabber-lint.yaml`, and a place in it. */
export interface FoundCondition {
  readonly text: string;
  /** How much of the text stands before the place. */
  readonly before: number;
  /** The names that `each` binds around it. */
  readonly names: readonly string[];
  /** A stretch of the text as a stretch of the file. */
  spanOf(start: number, end: number): Span;
}

/** The expression at an offset; undefined where there is none. */
export function conditionAt({ tree, text }: YamlFile, offset: number): FoundCondition | undefined {
  const rules = entryOf(tree.root, 'customRules')?.value;
  if (rules?.kind !== 'list') return undefined;
  for (const rule of rules.items) {
    for (const { scalar, names } of expressionsOf(rule)) {
      const places = isIn(scalar, offset, text) ? scalarPlaces(text, scalar) : undefined;
      if (!places) continue;
      const length = places.lengthBefore(offset);
      const isBehind = offset > scalar.span.end;
      return {
        text: scalar.source,
        before: length,
        names,
        // Behind the last word of a block nothing is written yet.
        spanOf: (start, end) =>
          isBehind && start >= length ? { start: offset, end: offset } : places.spanOf(start, end),
      };
    }
  }
  return undefined;
}

/** `when`, `each` and `words` of a rule, with the names that are bound in each. */
function expressionsOf(rule: YamlValue): { readonly scalar: YamlScalar; readonly names: readonly string[] }[] {
  const names = entriesOf(rule, 'each').map(({ key }) => key);
  const when = entryOf(rule, 'when')?.value;
  return [
    ...entriesOf(rule, 'each').map(({ value }, index) => ({ value, names: names.slice(0, index) })),
    ...(when ? [{ value: when, names }] : []),
    ...entriesOf(rule, 'words').map(({ value }) => ({ value, names })),
  ].flatMap(({ value, names: bound }) => (value.kind === 'scalar' ? [{ scalar: value, names: bound }] : []));
}

function entriesOf(rule: YamlValue, key: string) {
  const value = entryOf(rule, key)?.value;
  return value?.kind === 'map' ? value.entries : [];
}

/** A block goes on over the blanks that follow it, as long as they are indented. */
function isIn({ span, style, source }: YamlScalar, offset: number, text: string): boolean {
  if (offset < span.start) return false;
  if (offset <= span.end) return true;
  const between = text.slice(span.end, offset);
  if (/\S/.test(source === '' ? between.replace(/^:/, '') : between)) return false;
  if (!between.includes('\n')) return style !== 'quoted';
  return style === 'block' && /\n[ \t]+$/.test(between);
}
