import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { NotationDocument } from '../../../documents/jabber-document.js';
import type { Span } from '../../../text/span.js';
import type { FeatureContext } from '../../feature-context.js';
import { type Candidate, completionList, emptyList } from '../item.js';
import { findNotationPlace } from './find-place.js';
import { nameCandidates } from './name-candidates.js';
import { linkCandidates, switchCandidates } from './other-candidates.js';
import type { NotationPlace } from './place.js';
import { valueCandidates } from './value-candidates.js';

/** What can be written at the position of a document in any notation but XML. */
export function notationCompletion(
  document: NotationDocument,
  position: Position,
  context: FeatureContext,
  trigger?: string,
): CompletionList {
  if (document.tooLarge) return emptyList;
  const offset = document.textDocument.offsetAt(position);
  const place = findNotationPlace(document, offset);
  if (!place || (trigger !== undefined && !place.triggers.includes(trigger))) return emptyList;
  const { replace, candidates } = candidatesAt(document, place, offset, context);
  const range = document.rangeOf(replace);
  // Editors take no edit over several lines, nor one away from the cursor.
  const isSound = range.start.line === position.line && range.end.line === position.line;
  if (!isSound || replace.start > offset || offset > replace.end) return emptyList;
  return completionList(candidates, range, context.editor);
}

interface Found {
  readonly replace: Span;
  readonly candidates: readonly Candidate[];
}

function candidatesAt(
  document: NotationDocument,
  place: NotationPlace,
  offset: number,
  context: FeatureContext,
): Found {
  switch (place.kind) {
    case 'name':
      return nameCandidates(document, place, offset, context);
    case 'value':
      return valueCandidates(document, place, offset, context);
    case 'switch':
      return { replace: place.replace, candidates: switchCandidates(context) };
    case 'link':
      return { replace: place.replace, candidates: linkCandidates(context) };
  }
}
