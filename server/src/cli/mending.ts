import { TextDocument } from 'vscode-languageserver-textdocument';
import type { JabberDocument } from '../service/documents/jabber-document.js';
import type { LanguageService } from '../service/language-service.js';
import { type LintOptions, type Severity, severities } from '../service/lint-options.js';
import type { Finding } from '../service/rules/finding.js';
import { fixAll } from '../service/rules/fix-all.js';
import { applyEdits } from '../service/text/edit.js';

/** True for findings that are shown, counted and mended. */
export function isAtLeast(least: Severity): (finding: Finding) => boolean {
  const limit = severities.indexOf(least);
  return ({ severity }) => severities.indexOf(severity) <= limit;
}

/** The document with every certain fix of the wanted findings applied; itself when there is none. */
export function mend(
  document: JabberDocument,
  service: LanguageService,
  options: LintOptions,
  isWanted: (finding: Finding) => boolean,
): JabberDocument {
  const reparse = (
    text: string,
    { uri, version, textDocument, encoding, hasByteOrderMark }: JabberDocument,
  ): JabberDocument =>
    service.document(TextDocument.create(uri, textDocument.languageId, version + 1, text), {
      ...(encoding === undefined ? {} : { encoding }),
      hasByteOrderMark,
    });
  const edits = fixAll(document, (current) => service.check(current, options).filter(isWanted), reparse);
  return edits.length === 0 ? document : reparse(applyEdits(document.text, edits), document);
}
