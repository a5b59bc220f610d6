import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../server/src/service/features/selection.js';
import { atCursor } from './marked-position.js';

const cases: readonly [title: string, text: string, ...selected: string[]][] = [
  [
    'in a value',
    '<Client><A> one tw|o </A></Client>',
    ...['two', 'one two', ' one two ', '<A> one two </A>', '<Client><A> one two </A></Client>'],
  ],
  ['in a name', '<Client><Se|rver/></Client>', 'Server', '<Server/>', '<Client><Server/></Client>'],
  ['in a close tag', '<A>1</|A>', 'A', '</A>', '<A>1</A>'],
  ['in an attribute', '<a b="x y|z"/>', 'yz', 'x yz', 'b="x yz"', '<a b="x yz"/>'],
  ['in a comment', '<a><!-- x y|z --></a>', 'yz', 'x yz', ' x yz ', '<!-- x yz -->', '<a><!-- x yz --></a>'],
  ['between parameters', '<a><b/>\n|\n<c/></a>', '<b/>\n\n<c/>', '<a><b/>\n\n<c/></a>'],
  ['nowhere', '|'],
];

describe('growing selection', () => {
  for (const [title, text, ...selected] of cases) {
    it(title, () => {
      const { document, position } = atCursor(text);
      const found: string[] = [];
      let range: SelectionRange | undefined = selectionRanges(document, [position])[0];
      for (; range; range = range.parent) found.push(document.textDocument.getText(range.range));
      assert.deepEqual(found, selected.length > 0 ? selected : ['']);
    });
  }

  it('answers for each position', () => {
    const { document, position } = atCursor('<a>|</a>');
    assert.equal(selectionRanges(document, [position, { line: 0, character: 1 }]).length, 2);
  });
});
