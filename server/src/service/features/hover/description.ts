import type { MarkupContent } from 'vscode-languageserver-types';
import type { Span } from '../../text/span.js';

/** What is shown over a stretch of text. */
export interface Description {
  readonly contents: MarkupContent;
  readonly span: Span;
}
