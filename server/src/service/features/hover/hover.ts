import type { Hover, Position } from 'vscode-languageserver-types';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { FeatureContext } from '../feature-context.js';
import { describeInConfig } from './describe-in-config.js';
import { describeInNotation } from './describe-in-notation.js';

/** What stands at the position: a name, a value, a group, an element or attribute, a switch, a link. */
export function hover(document: JabberDocument, position: Position, context: FeatureContext): Hover | undefined {
  if (document.tooLarge) return undefined;
  const offset = document.textDocument.offsetAt(position);
  const found =
    document.kind === 'config'
      ? describeInConfig(document, offset, context)
      : describeInNotation(document, offset, context);
  return found && { contents: found.contents, range: document.rangeOf(found.span) };
}
