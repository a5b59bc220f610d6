import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { syntaxOnlyLength } from '../syntax/xml/limits.js';
import type { Span } from '../text/span.js';
import type { DocumentBase, Encoding } from './jabber-document.js';
import type { TextKind } from './text-kind.js';

/** A text and what its host knows about the bytes it came from. */
export interface DocumentInput {
  readonly textDocument: TextDocument;
  readonly encoding?: Encoding | undefined;
  readonly hasByteOrderMark?: boolean | undefined;
  /** What the text is; found out by name, language and content where it is not given. */
  readonly as?: TextKind | undefined;
}

/** What is the same in documents of all kinds and needs no reading. */
export type DocumentHead = Pick<
  DocumentBase,
  'uri' | 'version' | 'text' | 'textDocument' | 'encoding' | 'hasByteOrderMark' | 'tooLarge' | 'rangeOf'
>;

/** Takes the text now, so a later edit of `textDocument` does not reach into the document. */
export function documentHead({ textDocument, encoding, hasByteOrderMark = false }: DocumentInput): DocumentHead {
  const { uri, version, languageId } = textDocument;
  const text = textDocument.getText();
  let snapshot: TextDocument | undefined;
  /** Editors' documents change in place; then the line index has to come from the text as it was. */
  const getPositions = (): TextDocument => {
    if (textDocument.version === version) return textDocument;
    snapshot ??= TextDocument.create(uri, languageId, version, text);
    return snapshot;
  };
  return {
    uri,
    version,
    text,
    textDocument,
    encoding,
    hasByteOrderMark,
    tooLarge: text.length > syntaxOnlyLength,
    rangeOf(span: Span): Range {
      const positions = getPositions();
      return { start: positions.positionAt(span.start), end: positions.positionAt(span.end) };
    },
  };
}
