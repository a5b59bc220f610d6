import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { FeatureContext } from '../feature-context.js';
import { describeParameter } from '../hover/describe-parameter.js';
import { configCompletion } from './config-completion.js';
import { notationCompletion } from './notation/completion.js';
import { parameterOfData } from './notation/parameter-data.js';

/**
 * What can be written at the position. The list is complete: editors narrow it down on their own.
 * `trigger` is the character whose typing made the editor ask; undefined when the user asked.
 */
export function completion(
  document: JabberDocument,
  position: Position,
  context: FeatureContext,
  trigger?: string,
): CompletionList {
  return document.kind === 'config'
    ? configCompletion(document, position, context, trigger)
    : notationCompletion(document, position, context, trigger);
}

/** Adds the documentation, which is made only for the item the user looks at. */
export function resolveCompletion(item: CompletionItem, context: FeatureContext): CompletionItem {
  const parameter = parameterOfData(item.data, context.catalogue);
  if (!parameter) return item;
  return { ...item, documentation: describeParameter(parameter, context, 'offered') };
}
