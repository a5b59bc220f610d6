import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { YamlValue } from '../../syntax/yaml/yaml-tree.js';
import { excerpt } from '../../text/excerpt.js';
import type { Span } from '../../text/span.js';
import type { YamlFile } from './yaml-file.js';

/** The outline: keys with their values, and entries of lists by what names them. */
export function yamlSymbols({ tree, rangeOf }: YamlFile): DocumentSymbol[] {
  function below(value: YamlValue): DocumentSymbol[] {
    if (value.kind === 'map')
      return value.entries.map((entry) => symbol(entry.key, entry.value, entry.span, entry.keySpan));
    if (value.kind !== 'list' || value.items.every((item) => item.kind === 'scalar')) return [];
    return value.items.map((item, index) => symbol(nameOf(item) ?? String(index + 1), item, item.span, item.span));
  }

  function symbol(name: string, value: YamlValue, span: Span, nameSpan: Span): DocumentSymbol {
    const children = below(value);
    return {
      name: excerpt(name) || '?',
      kind: kindOf(value),
      range: rangeOf(span),
      selectionRange: rangeOf(nameSpan),
      ...(detailOf(value) === '' ? {} : { detail: detailOf(value) }),
      ...(children.length > 0 ? { children } : {}),
    };
  }

  return tree.root ? below(tree.root) : [];
}

function kindOf(value: YamlValue): SymbolKind {
  if (value.kind === 'map') return SymbolKind.Module;
  if (value.kind === 'list') return SymbolKind.Array;
  if (typeof value.value === 'boolean') return SymbolKind.Boolean;
  return typeof value.value === 'number' ? SymbolKind.Number : SymbolKind.String;
}

function detailOf(value: YamlValue): string {
  if (value.kind === 'scalar') return excerpt(value.source);
  if (value.kind === 'map' || value.items.some((item) => item.kind !== 'scalar')) return '';
  return excerpt(value.items.map((item) => (item.kind === 'scalar' ? item.source : '')).join(', '));
}

/** The first text of an entry names it. */
function nameOf(item: YamlValue): string | undefined {
  const first = item.kind === 'map' ? item.entries[0]?.value : item;
  return first?.kind === 'scalar' && first.source !== '' ? first.source : undefined;
}
