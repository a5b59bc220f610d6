import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { JabberDocument } from '../../server/src/service/documents/jabber-document.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { commentStyle } from '../../server/src/service/rules/suppression-place.js';
import { disableFileEdit, disableLineEdit } from '../../server/src/service/rules/suppressions.js';
import { applyEdits, type Edit } from '../../server/src/service/text/edit.js';
import { facts } from '../facts.js';
import { listInputs } from './golden.js';

const service = createLanguageService({ facts });
const check = (document: JabberDocument) => service.check(document, defaultLintOptions);

describe('in every notation', () => {
  for (const { notation, name, path } of listInputs()) {
    const text = readFileSync(path, 'utf8');
    const open = (content: string) => service.document(TextDocument.create(`file:///${name}`, '', 1, content));

    it(`fixes mend what they are for, once: ${notation}/${name}`, () => {
      const document = open(text);
      const certain = check(document).filter(({ fixes }) => fixes?.()[0]?.certain);
      const mended = applyEdits(text, service.fixAll(document, defaultLintOptions));
      if (certain.length > 0) assert.notEqual(mended, text);
      const left = check(open(mended)).filter(({ fixes }) => fixes?.().some((fix) => fix.certain));
      assert.deepEqual(left, []);
    });

    it(`settings are rewritten with what they say: ${notation}/${name}`, () => {
      const document = open(text);
      for (const [index, setting] of document.settings.entries()) {
        const edit = setting.valueType === 'string' ? setting.write(setting.trimmed) : undefined;
        if (!edit) continue;
        const again = open(applyEdits(text, [edit])).settings[index];
        assert.equal(again?.name, setting.name);
        assert.equal(again.trimmed, setting.trimmed);
      }
    });

    it(`a comment silences what it names: ${notation}/${name}`, () => {
      const document = open(text);
      for (const { ruleId, message, ...finding } of check(document)) {
        for (const edit of [
          disableLineEdit(document, { ...finding, ruleId, message }),
          disableFileEdit(document, ruleId),
        ]) {
          assert.equal(edit !== undefined, commentStyle(document) !== undefined);
          if (edit) assertSilent(edit, ruleId, message);
        }
      }
    });

    function assertSilent(edit: Edit, ruleId: string, message: string): void {
      const silenced = applyEdits(text, [edit]);
      const left = check(open(silenced)).filter((each) => each.ruleId === ruleId && each.message === message);
      assert.deepEqual(left, [], silenced);
    }
  }
});
