import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../schema/json-schema.js';
import { type Candidate, CompletionItemKind, completionList, emptyList } from '../completion/item.js';
import { plainEditor } from '../feature-context.js';
import { describe, valuesOf } from './describe.js';
import { findPlaces, type YamlPlace } from './find-place.js';
import { keyText } from './key-text.js';
import { schemaAt, type YamlContext, type YamlFile } from './yaml-file.js';

/** Keys that are not there yet, and values with their meanings. */
export function yamlCompletion(file: YamlFile, position: Position, context: YamlContext): CompletionList {
  const places = findPlaces(file, file.textDocument.offsetAt(position));
  const candidates = places.flatMap((place) => candidatesFor(place, context));
  const [first] = places;
  if (!first || candidates.length === 0) return emptyList;
  const { markdown, snippets, completionDefaults } = context;
  return completionList(candidates, file.rangeOf(first.replace), {
    ...plainEditor,
    markdown,
    snippets,
    completionDefaults,
  });
}

function candidatesFor(place: YamlPlace, context: YamlContext): Candidate[] {
  const node = schemaAt(context.schema, place.path);
  if (!node) return [];
  if (place.kind === 'key')
    return node.types.includes('array') ? itemLines(place, node, context) : keys(place, node, context);
  if (place.kind === 'value') return values(place, node, context, node.types.includes('array'));
  const item = node.item;
  if (!item) return [];
  const inside = { ...place, path: [...place.path, '0'], present: [] };
  return [...values(place, node, context, false), ...(place.flow ? [] : keys(inside, item, context))];
}

function keys(place: YamlPlace, node: SchemaNode, context: YamlContext): Candidate[] {
  const blank = place.needsBlank ? ' ' : '';
  return node.keys.flatMap((key, index) => {
    const child = node.child(key);
    if (!child || place.present.includes(key)) return [];
    const { text, snippet } = place.hasColon
      ? { text: key, snippet: false }
      : keyText(key, child, { flow: place.flow, snippets: context.snippets });
    return [
      {
        label: key,
        kind: child.types.includes('object') ? CompletionItemKind.Module : CompletionItemKind.Property,
        newText: blank + text,
        snippet,
        tier: String(index).padStart(3, '0'),
        filterText: blank + key,
        ...(child.title === undefined ? {} : { detail: child.title }),
        documentation: describe([...place.path, key], child, context),
      },
    ];
  });
}

/** Lines of a list below its key. */
function itemLines(place: YamlPlace, node: SchemaNode, context: YamlContext): Candidate[] {
  return values(place, node, context, false).map((candidate) => ({
    ...candidate,
    newText: `- ${candidate.newText}`,
    filterText: candidate.label,
  }));
}

function values(place: YamlPlace, node: SchemaNode, context: YamlContext, inBrackets: boolean): Candidate[] {
  const blank = place.needsBlank ? ' ' : '';
  const documentation = describe(place.path, node, context);
  const isText = (node.item ?? node).types.includes('string');
  const known = valuesOf(node);
  const truths = node.types.includes('boolean') && known.length === 0 ? [true, false] : [];
  return [...known, ...truths.map((value) => ({ value, meaning: undefined }))].map(({ value, meaning }, index) => {
    const label = String(value);
    const written = isText && needsQuotes(label) ? JSON.stringify(label) : label;
    return {
      label,
      kind: CompletionItemKind.EnumMember,
      newText: blank + (inBrackets ? `[${written}]` : written),
      snippet: false,
      tier: String(index).padStart(3, '0'),
      filterText: blank + label,
      ...(meaning === undefined ? {} : { detail: meaning }),
      documentation,
    };
  });
}

/** What YAML would not read as the text it is. */
function needsQuotes(text: string): boolean {
  return /^[\d.]+$|^(?:true|false|null|yes|no|on|off)$|[:#,[\]{}&*!|>'"%@`]/i.test(text);
}
