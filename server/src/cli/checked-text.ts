import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DeploymentDocument } from '../service/deployment/deployment-document.js';
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

/** Told of the text that is checked now; it counts in its deployment instead of that on disk. */
export type OnCheck<D> = (document: D) => void;

/** A text with settings of Jabber's. */
export function checkedSettings(
  service: LanguageService,
  document: JabberDocument,
  bytes: ByteFacts,
  options: LintOptions,
  onCheck: OnCheck<JabberDocument>,
): CheckedText {
  const { text, textDocument } = document;
  return {
    text,
    textDocument,
    check() {
      onCheck(document);
      return service.check(document, options);
    },
    withText: (next) =>
      checkedSettings(service, service.document(withText(textDocument, next), bytes), bytes, options, onCheck),
  };
}

/** A deployment description. */
export function checkedDescription(
  service: DescriptionService,
  document: DeploymentDocument,
  options: LintOptions,
  onCheck: OnCheck<DeploymentDocument>,
): CheckedText {
  const { text, textDocument } = document;
  return {
    text,
    textDocument,
    check() {
      onCheck(document);
      return service.check(document, options);
    },
    withText: (next) => checkedDescription(service, service.deployment(withText(textDocument, next)), options, onCheck),
  };
}

function withText({ uri, languageId, version }: TextDocument, text: string): TextDocument {
  return TextDocument.create(uri, languageId, version + 1, text);
}
