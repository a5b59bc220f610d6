import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../service/rules/finding.js';

/** A text that can be checked, whatever it is. */
export interface CheckedText {
  readonly text: string;
  readonly textDocument: TextDocument;
  check(): readonly Finding[];
  /** Another text in its place. */
  withText(text: string): CheckedText;
}

/** Checks texts of one kind. */
export interface Checker<D extends CheckedDocument> {
  document(textDocument: TextDocument): D;
  findings(document: D): readonly Finding[];
  /** Told of the text that is checked now; it counts in its deployment instead of that on disk. */
  onCheck(document: D): void;
}

type CheckedDocument = Pick<CheckedText, 'text' | 'textDocument'>;

/** A text with all that is needed to check it, and another one in its place. */
export function checkedText<D extends CheckedDocument>(document: D, checker: Checker<D>): CheckedText {
  const { text, textDocument } = document;
  return {
    text,
    textDocument,
    check() {
      checker.onCheck(document);
      return checker.findings(document);
    },
    withText: (next) => checkedText(checker.document(withText(textDocument, next)), checker),
  };
}

function withText({ uri, languageId, version }: TextDocument, text: string): TextDocument {
  return TextDocument.create(uri, languageId, version + 1, text);
}
