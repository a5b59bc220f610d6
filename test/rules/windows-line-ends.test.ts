import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createJabberDocument } from '../../server/src/service/documents/create-document.js';
import type { JabberDocument } from '../../server/src/service/documents/jabber-document.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { rules } from '../../server/src/service/rules/all.generated.js';
import { checkDocument } from '../../server/src/service/rules/check-document.js';
import { fixAll } from '../../server/src/service/rules/fix-all.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { loadCatalogue } from '../facts.js';
import { readMarks } from './marked-text.js';
import { type Case, readCases, ruleFolders } from './read-cases.js';

const catalogue = loadCatalogue();

function open(text: string, row: Case): JabberDocument {
  const [uri, language] = row.file ? [`file:///${row.file}`, ''] : [row.uri ?? 'file:///case.xml', 'jabber-config'];
  const textDocument = TextDocument.create(uri, language, 1, text);
  const bytes = {
    ...(row.encoding && { encoding: row.encoding }),
    ...(row.byteOrderMark !== undefined && { hasByteOrderMark: row.byteOrderMark }),
  };
  return createJabberDocument({ textDocument, ...bytes }, catalogue);
}

/** What a user gets of a text: each finding, the text after each of its fixes, and after all that are certain. */
function outcome(text: string, row: Case): readonly (readonly string[])[] {
  const check = (document: JabberDocument) =>
    checkDocument(document, rules, catalogue, { ...defaultLintOptions, ...row.options });
  const document = open(text, row);
  const findings = check(document).map(({ ruleId, message, fixes }) => {
    const mended = fixes?.().flatMap(({ title, edits }) => [title, applyEdits(text, edits)]) ?? [];
    return [ruleId, message, ...mended];
  });
  const all = fixAll(document, check, (changed) => open(changed, row));
  return [...findings, [applyEdits(text, all)]];
}

const withCrlf = (text: string): string => text.replaceAll('\n', '\r\n');

/** Each example of a rule, written with the line ends of Windows. */
describe('rules on texts with CRLF', () => {
  for (const id of ruleFolders()) {
    it(`${id} finds and writes the same`, () => {
      const cases = readCases(id);
      for (const row of [...(cases?.accept ?? []), ...(cases?.reject ?? [])]) {
        const { text } = readMarks(row.input);
        if (!/\n/.test(text) || /\r/.test(text) || row.repeat || row.filler) continue;
        const expected = outcome(text, row).map((words) => words.map(withCrlf));
        assert.deepEqual(outcome(withCrlf(text), row), expected, row.what);
      }
    });
  }
});
