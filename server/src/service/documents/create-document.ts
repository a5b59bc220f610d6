import type { Catalogue } from '../catalogue/catalogue.js';
import type { XmlDocument } from '../syntax/xml/xml-document.js';
import { createConfigDocument } from './create-config-document.js';
import { createNotationDocument } from './create-notation-document.js';
import { type DocumentInput, documentHead } from './document-input.js';
import type { JabberDocument } from './jabber-document.js';
import { kindOf } from './kind-of.js';

export type { DocumentInput } from './document-input.js';

/**
 * The model of one version of a text. Costs nothing until it is asked; each part is worked out once.
 * What is of no kind at all is read as a configuration. `readXml` may know an earlier version of the text.
 */
export function createJabberDocument(
  input: DocumentInput,
  catalogue: Catalogue,
  readXml?: (text: string) => XmlDocument,
): JabberDocument {
  const head = documentHead(input);
  const { uri, text } = head;
  const as = input.as ?? kindOf({ name: uri, languageId: input.textDocument.languageId, text });
  if (as === undefined || as.kind === 'config') return createConfigDocument(head, catalogue, readXml);
  return createNotationDocument(head, as, catalogue);
}
