import { TextDocument } from 'vscode-languageserver-textdocument';
import { createConfigDocument } from '../../server/src/service/documents/create-config-document.js';
import { documentHead } from '../../server/src/service/documents/document-input.js';
import type { ConfigDocument, JabberDocument } from '../../server/src/service/documents/jabber-document.js';
import { defaultLintOptions, type LintOptions } from '../../server/src/service/lint-options.js';
import { rules } from '../../server/src/service/rules/all.generated.js';
import { checkDocument } from '../../server/src/service/rules/check-document.js';
import type { Finding } from '../../server/src/service/rules/finding.js';
import { loadCatalogue } from '../facts.js';

export const catalogue = loadCatalogue();

/** The document of a text under a name that demands nothing. */
export function openDocument(text: string, uri = 'file:///case.xml'): ConfigDocument {
  return createConfigDocument(
    documentHead({ textDocument: TextDocument.create(uri, 'jabber-config', 1, text) }),
    catalogue,
  );
}

/** What all rules find. A rule that throws fails the test. */
export function checkAll(document: JabberDocument, options: Partial<LintOptions> = {}): Finding[] {
  return checkDocument(document, rules, catalogue, { ...defaultLintOptions, ...options }, (ruleId, error) => {
    throw new Error(`${ruleId} threw`, { cause: error });
  });
}
