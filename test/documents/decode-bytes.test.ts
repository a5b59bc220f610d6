import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeBytes, encodeText } from '../../server/src/workspace/decode-bytes.js';

const text = '<config>é한😀</config>\r\n';
const bytesOf = (bytes: Buffer): Uint8Array => new Uint8Array(bytes);
const swapped = (source: string): Buffer => Buffer.from(source, 'utf16le').swap16();

const cases: readonly [title: string, bytes: Buffer, expected: object][] = [
  ['UTF-8', Buffer.from(text), { text, encoding: 'utf-8', hasByteOrderMark: false, valid: true }],
  ['UTF-8, marked', Buffer.from(`\uFEFF${text}`), { text, encoding: 'utf-8', hasByteOrderMark: true, valid: true }],
  ['UTF-16 LE', Buffer.from(text, 'utf16le'), { text, encoding: 'utf-16le', hasByteOrderMark: false, valid: true }],
  [
    'UTF-16 LE, marked',
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    { text, encoding: 'utf-16le', hasByteOrderMark: true, valid: true },
  ],
  ['UTF-16 BE', swapped(text), { text, encoding: 'utf-16be', hasByteOrderMark: false, valid: true }],
  ['UTF-16 BE, marked', swapped(`\uFEFF${text}`), { text, encoding: 'utf-16be', hasByteOrderMark: true, valid: true }],
  [
    'neither',
    Buffer.from('<a>caf\xe9 \x93</a>', 'latin1'),
    { text: '<a>café \u0093</a>', encoding: 'unknown', hasByteOrderMark: false, valid: false },
  ],
  [
    'UTF-16 cut in half',
    Buffer.from(`\uFEFF<a>\uD800</a>`, 'utf16le'),
    { text: '<a>\uD800</a>', encoding: 'utf-16le', hasByteOrderMark: true, valid: false },
  ],
  ['nothing', Buffer.from(''), { text: '', encoding: 'utf-8', hasByteOrderMark: false, valid: true }],
];

describe('bytes and text', () => {
  for (const [title, bytes, expected] of cases) {
    it(title, () => {
      const decoded = decodeBytes(bytesOf(bytes));
      assert.deepEqual(decoded, expected);
      assert.deepEqual(encodeText(decoded.text, decoded.encoding, decoded.hasByteOrderMark), bytesOf(bytes));
    });
  }

  it('writes back the bytes it read, whatever they are', () => {
    const marks = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0x3c, 0], [0, 0x3c]);
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 60 }), (mark, rest) => {
        const bytes = Uint8Array.from([...mark, ...rest]);
        const { text, encoding, hasByteOrderMark } = decodeBytes(bytes);
        assert.deepEqual(encodeText(text, encoding, hasByteOrderMark), bytes);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not write what the encoding cannot hold', () => {
    assert.equal(encodeText('한', 'unknown', false), undefined);
  });
});
