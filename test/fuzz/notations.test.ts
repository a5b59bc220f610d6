import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canHoldInstallerValue } from '../../server/src/service/syntax/command-line/quote.js';
import { canHoldXmlText } from '../../server/src/service/syntax/plist/escape-xml.js';
import { canHoldBootstrapValue } from '../../server/src/service/syntax/properties/read-bootstrap.js';
import { canHoldUrlValue } from '../../server/src/service/syntax/url/percent.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { notations } from '../syntax/notations.js';
import { assertSound, pairs } from '../syntax/written-settings.js';

const fragments = fc.constantFrom(
  ...[
    'msiexec',
    ' /i Jabber.msi ',
    'A=b',
    ' = ',
    '"',
    "'",
    '^',
    '`',
    '\r\n',
    '\n',
    '#',
    '<#',
    '%',
    '%A%',
    '&',
    '&amp;',
  ],
  ...[
    'ciscojabber://provision?',
    'tel:1',
    'im:a@b',
    '=3D',
    '=\n',
    'Content-Transfer-Encoding: quoted-printable\n',
    'Content-Transfer-Encoding: base64\n\n',
    'Y2lzY29qYWJiZXI6Ly9wcm92aXNpb24/',
    '"payloadJson": "eyJBIjoiYiJ9"',
  ],
  ...['{', '}', '[', ']', '"key": ', '"A"', ',', '\\', '\\u00', '<dict>', '</dict>', '<key>', '</key>', '<string>'],
  ...[
    'Start-Process ',
    'Execute-MSI ',
    ' -Path ',
    '$a',
    '$a = ',
    ' @a',
    '@{',
    'FilePath = ',
    ' -ArgumentList ',
    '@(',
    ')',
    '(',
    '|',
    ';',
    '\u201c',
    '\u2018',
    '@"\n',
    '<a href="',
    '](',
    '://',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join('')),
);

describe('any input to the readers of the other notations', () => {
  for (const [name, { read, texts }] of Object.entries(notations)) {
    it(`${name}: is read without a throw, with spans inside of the text`, () => {
      const cut = fc
        .tuple(fc.constantFrom(...texts), fc.nat(200), fc.nat(20), anyText)
        .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
      fc.assert(
        fc.property(fc.oneof(anyText, cut), (text) => assertSound(text, read(text))),
        { numRuns: 600 },
      );
    });
  }

  const floods: readonly string[] = [
    ...['"', "'", '`', '^\n', '(', '[', '{', '<', '%', '&', ' ', '\n', ':', '=', '@"\n', '<#', '\\', '://', '<dict>'],
    ...[
      'msiexec A="',
      'msiexec & ',
      "msiexec '",
      'A = ',
      'im:',
      'tel:1 ',
      'ciscojabber:',
      '?a=',
      'a b',
      '&amp;',
      '{"a":',
    ],
    ...['ciscojabber://provision?a=b ', '&a=b ', '=\n', '"A=b" ', "'a',", '%A:', '[{"key":"a"},'],
  ];
  const starts = [
    '',
    'msiexec ',
    'Start-Process msiexec -ArgumentList ',
    'href="ciscojabber://provision?',
    '{"a":"',
    '<dict>',
  ];

  for (const [name, { read }] of Object.entries(notations)) {
    it(`${name}: floods of a mark end`, function () {
      this.timeout(20_000); // far beyond what linear time takes, far below quadratic
      for (const start of starts) for (const flood of floods) read(start + flood.repeat(10_000));
    });
  }
});

describe('values written by the notations', () => {
  const holds: Readonly<Record<string, (value: string) => boolean>> = {
    bootstrap: canHoldBootstrapValue,
    'key-value': canHoldBootstrapValue,
    batch: canHoldInstallerValue,
    command: canHoldInstallerValue,
    powershell: canHoldInstallerValue,
    plist: canHoldXmlText,
    JSON: () => true,
  };
  const anyValue = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(fc.constantFrom('%', 'A', '"', "'", '&', '$', '`', '^', ' ', '\\', '<', '>', '=', '\u2019', '!', '.'))
      .map((x) => x.join('')),
  );

  for (const [name, { read, texts }] of Object.entries(notations)) {
    it(`${name}: are read as they were`, () => {
      const canHold = holds[name] ?? canHoldUrlValue;
      let written = 0;
      fc.assert(
        fc.property(fc.constantFrom(...texts), anyValue, (text, value) => {
          for (const [index, setting] of read(text)
            .sets.flatMap(({ settings }) => settings)
            .entries()) {
            const edit = setting.write(value);
            if (!edit) continue;
            written++;
            assert.ok(canHold(value), 'what is written can be held');
            const changed = applyEdits(text, [edit]);
            assert.deepEqual(pairs(read(changed))[index], [setting.name, value], `${text}\n→\n${changed}`);
          }
        }),
        { numRuns: 500 },
      );
      assert.ok(written > 500, 'most values can be written');
    });
  }
});
