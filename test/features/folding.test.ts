import assert from 'node:assert/strict';
import { foldingRanges } from '../../server/src/service/features/folding.js';
import { documentOf } from '../documents/document-of.js';

const cases: readonly [title: string, lines: readonly string[], ...folds: string[]][] = [
  ['elements, close tag in sight', ['<config>', '<Client>', '<A>1</A>', '</Client>', '</config>'], '0-3', '1-2'],
  ['nothing in one line', ['<config><Client/></config>']],
  ['nothing to hide', ['<config>', '</config>']],
  ['a comment', ['<a><!-- x', 'y', '--></a>'], '0-2 comment'],
  ['a region', ['<a>', '<!-- #region x -->', '<b/>', '<!-- #endregion -->', '</a>'], '0-3', '1-3 region'],
  [
    'a region in a region',
    ['<!-- #region -->', '<!-- #region -->', '<!-- #endregion -->', '<!-- #endregion -->'],
    '0-3 region',
    '1-2 region',
  ],
  ['a region without an end', ['<!-- #region -->', '<a/>', '<!-- #endregion -->', '<!-- #endregion -->'], '0-2 region'],
  ['a value over lines', ['<A>1', '2', '3</A>'], '0-1'],
  ['an element not closed', ['<config>', '<Client>', ' <A>1</A>', '<Phone/>', '</config>'], '0-3', '1-2'],
];

describe('folding', () => {
  for (const [title, lines, ...folds] of cases) {
    it(title, () => {
      const found = foldingRanges(documentOf(lines.join('\n'))).map(
        ({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`,
      );
      assert.deepEqual(found, folds);
    });
  }
});
