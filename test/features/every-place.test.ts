import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { codeActions } from '../../server/src/service/features/code-actions/code-actions.js';
import { completion } from '../../server/src/service/features/completion/completion.js';
import { hover } from '../../server/src/service/features/hover/hover.js';
import { context, documentOf } from './cursor.js';

/** Whole, broken and half-typed: every offset of it is tried, and every beginning of it. */
const text = `<?xml version="1.0" encoding='UTF-8'?>
<!-- note <Client> -->
<config version="1.0">
  <Client>
    <EMMType>1; 2</EMMType> <EnablePrt/>
    <jabber-plugin-config><browser-plugin><page refresh = "true" pre><url>http://a?b&amp;c</url></page></browser-plugin>
    </jabber-plugin-config>
    <Enable
    <Foo a="1>2">x &lt; y</Foo><![CDATA[ <x> ]]>
  </Clent>
  <Policies><EnableVideo>true
</config>
</
`;

const editor = context();

describe('at every place', () => {
  it('an item replaces the text at the cursor, on its line, and nothing twice', () => {
    const document = documentOf(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const position = document.textDocument.positionAt(offset);
      for (const { label, textEdit, additionalTextEdits } of completion(document, position, editor).items) {
        assert.ok(textEdit && 'range' in textEdit, label);
        const { start, end } = textEdit.range;
        assert.equal(start.line, position.line, `${label} at ${offset}`);
        assert.equal(end.line, position.line, `${label} at ${offset}`);
        assert.ok(
          start.character <= position.character && position.character <= end.character,
          `${label} at ${offset}`,
        );
        for (const { range } of additionalTextEdits ?? []) {
          const from = document.textDocument.offsetAt(range.start);
          const apart = from >= document.textDocument.offsetAt(end) || from < document.textDocument.offsetAt(start);
          assert.ok(apart, `${label} at ${offset}`);
        }
      }
    }
  });

  it('a hover covers the cursor', () => {
    const document = documentOf(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const range = hover(document, document.textDocument.positionAt(offset), editor)?.range;
      if (!range) continue;
      assert.ok(
        document.textDocument.offsetAt(range.start) <= offset && offset <= document.textDocument.offsetAt(range.end),
      );
    }
  });

  it('text that ends anywhere is taken', () => {
    for (let length = 0; length <= text.length; length++) {
      const document = documentOf(text.slice(0, length));
      const position = document.textDocument.positionAt(length);
      completion(document, position, editor);
      hover(document, position, editor);
      const request = { range: { start: position, end: position } };
      assert.deepEqual(codeActions(document, request, { findings: [], fixAll: () => [] }, editor), []);
    }
  });

  const examples = new URL('../fixtures/examples/', import.meta.url);
  for (const folder of ['broken', 'clean']) {
    it(`${folder} examples, with a character put in or taken out`, () => {
      for (const name of readdirSync(new URL(folder, examples)).filter((file) => file.endsWith('.xml'))) {
        const whole = readFileSync(new URL(`${folder}/${name}`, examples), 'utf8');
        for (let offset = 0; offset < whole.length; offset += 37) {
          const typed = '<>/"& =x;'[offset % 9] ?? '';
          const document = documentOf(whole.slice(0, offset) + typed + whole.slice(offset + (offset % 2)));
          const position = document.textDocument.positionAt(offset + 1);
          const { items } = completion(document, position, editor);
          const lines = items.map(({ textEdit }) => (textEdit && 'range' in textEdit ? textEdit.range.end.line : -1));
          assert.ok(
            lines.every((line) => line === position.line),
            `${name} at ${offset}`,
          );
          hover(document, position, editor);
        }
      }
    });
  }
});
