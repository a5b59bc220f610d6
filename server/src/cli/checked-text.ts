import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DescriptionService } from '../service/description-service.js';
import type { JabberDocument } from '../service/documents/jabber-document.js';
import type { ByteFacts, LanguageService } from '../service/language-service.js';
import type { LintOptions } from '../service/lint-options.js';
import type { Finding } from '../service/rules/finding.js';

/** A text that can be checked, whatever it is. */
export interface CheckedText {
  readonly text: string;
  readonly textDocument: TextDocument;
  check(): readonly Finding[];
  /** Another text in its place. */
  withText(text: string): CheckedText;
}

/** A text with settings of Jabber's. */
export function checkedSettings(
  service: LanguageService,
  document: JabberDocument,
  bytes: ByteFacts,
  options: LintOptions,
): CheckedText {
  const { text, textDocument } = document;
  return {
    text,
    textDocument,
    check: () => service.check(document, options),
    withText: (next) => checkedSettings(service, service.document(withText(textDocument, next), bytes), bytes, options),
  };
}

/** A deployment description. */
export function checkedDescription(
  service: DescriptionService,
  textDocument: TextDocument,
  options: LintOptions,
): CheckedText {
  const document = service.deployment(textDocument);
  return {
    text: document.text,
    textDocument,
    check: () => service.check(document, options),
    withText: (text) => checkedDescription(service, withText(textDocument, text), options),
  };
}

function withText({ uri, languageId, version }: TextDocument, text: string): TextDocument {
  return TextDocument.create(uri, languageId, version + 1, text);
}
