import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDocumentStore } from '../../server/src/service/document-store.js';
import type { ConfigDocument } from '../../server/src/service/documents/jabber-document.js';
import type { ConfigSetting } from '../../server/src/service/documents/setting.js';
import { presentParameters } from '../../server/src/service/features/completion/present-parameters.js';
import { loadCatalogue } from '../facts.js';
import { readExamples } from '../syntax/read-examples.js';
import { applyEdit, brokenText, edit } from '../syntax/xml-texts.js';
import { documentOf } from './document-of.js';

const catalogue = loadCatalogue();
const uri = 'file:///jabber-config.xml';
const source = fc.oneof(brokenText, fc.constantFrom(...readExamples()));

describe('a configuration that is edited', () => {
  it('is at each version what its text says', () => {
    const edits = fc.array(edit, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(source, edits, fc.double({ min: 0, max: 1, noNaN: true }), (first, changes, share) => {
        const store = createDocumentStore(catalogue);
        let text = first;
        for (const [version, change] of changes.entries()) {
          text = applyEdit(text, change);
          const offset = Math.floor(share * text.length);
          const edited = store.get(TextDocument.create(uri, 'jabber-config', version, text), undefined);
          assert.ok(edited.kind === 'config');
          assert.deepEqual(told(edited, offset), told(documentOf(text), offset), JSON.stringify(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds the setting at any place', () => {
    for (const text of readExamples()) {
      const document = documentOf(text);
      for (let offset = 0; offset <= text.length; offset += 7) {
        const expected = document.settings.findLast(({ span }) => span.start <= offset && offset < span.end);
        assert.equal(document.settingAt(offset), expected);
      }
    }
  });
});

/** What features see of a document. */
function told(document: ConfigDocument, offset: number) {
  const { shape, groups, strays, settings } = document;
  const isPresent = presentParameters(document, offset, catalogue);
  const at = document.settingAt(offset);
  return {
    shape,
    root: document.root?.nameSpan,
    groups: groups.map((group) => ({
      ...{ name: group.name, known: group.known, span: group.element.span, nameSpan: group.nameSpan },
      settings: group.settings.map(toldOf),
    })),
    strays: strays.map(toldOf),
    settings: settings.map(toldOf),
    at: at && toldOf(at),
    present: catalogue.parameters.filter(isPresent).map(({ name }) => name),
  };
}

function toldOf(setting: ConfigSetting) {
  const { name, span, valueSpan, trimmedSpan, value, nested, group, parameter } = setting;
  return { name, span, valueSpan, trimmedSpan, value, nested, group: group?.nameSpan, parameter: parameter?.name };
}
