import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { ConfigDocument } from '../../documents/jabber-document.js';
import { t } from '../../messages/localise.js';
import { slice } from '../../text/span.js';
import type { FeatureContext } from '../feature-context.js';
import { attributeNameCandidates, attributeValueCandidates } from './attribute-candidates.js';
import { elementCandidates } from './element-candidates.js';
import { findPlace } from './find-place.js';
import { type Candidate, CompletionItemKind, completionList, emptyList } from './item.js';
import type { ElementPlace, Place } from './place.js';
import { declaration } from './skeleton.js';
import { nestedValueCandidates, valueCandidates } from './value-candidates.js';

/** What can be written at the position of a configuration. */
export function configCompletion(
  document: ConfigDocument,
  position: Position,
  context: FeatureContext,
  trigger?: string,
): CompletionList {
  const offset = document.textDocument.offsetAt(position);
  const place = findPlace(document, offset, context);
  if (place.kind === 'nothing' || (trigger !== undefined && !isAwaited(place, trigger))) return emptyList;
  const candidates = candidatesAt(document, place, offset, context);
  return completionList(candidates, document.rangeOf(place.replace), context.editor);
}

/** A list that opens by itself must be what the character asks for, or Enter accepts what nobody wanted. */
function isAwaited(place: Place, trigger: string): boolean {
  switch (trigger) {
    case '<':
      return place.kind === 'element';
    case '/':
      return place.kind === 'close-tag';
    case '>':
      return place.kind === 'value';
    case ';':
    case ',':
      return place.kind === 'value' && place.given.length > 0;
    case ' ':
      return place.kind === 'attribute-name';
    case '"':
    case '=':
      return place.kind === 'attribute-value';
    default:
      return false;
  }
}

function candidatesAt(
  document: ConfigDocument,
  place: Exclude<Place, { kind: 'nothing' }>,
  offset: number,
  context: FeatureContext,
): Candidate[] {
  switch (place.kind) {
    case 'element':
      return renamingCloseTag(document, place, elementCandidates(document, place, context));
    case 'close-tag':
      return closeTagCandidates(place.names);
    case 'declaration':
      return [declarationCandidate];
    case 'attribute-name':
      return attributeNameCandidates(place, context.editor.snippets);
    case 'attribute-value':
      return attributeValueCandidates(place);
    case 'value':
      return valueCandidates(place, slice(document.text, { start: place.replace.start, end: offset }));
    case 'nested-value':
      return nestedValueCandidates(place);
  }
}

/** An element that is renamed takes its close tag along. */
function renamingCloseTag(document: ConfigDocument, place: ElementPlace, candidates: Candidate[]): Candidate[] {
  const { closeName } = place;
  if (closeName === undefined) return candidates;
  const range = document.rangeOf(closeName);
  return candidates.map((candidate) => ({
    ...candidate,
    additionalTextEdits: [{ range, newText: candidate.label }],
  }));
}

function closeTagCandidates(names: readonly string[]): Candidate[] {
  return names.map((name, index) => ({
    label: `</${name}>`,
    kind: CompletionItemKind.Property,
    newText: `</${name}>`,
    snippet: false,
    tier: String(index).padStart(3, '0'),
    detail: t('closes {0}', name),
  }));
}

const declarationCandidate: Candidate = {
  label: declaration,
  kind: CompletionItemKind.Snippet,
  newText: declaration,
  snippet: false,
  tier: '0',
};
