import fc from 'fast-check';
import { groupNames } from '../../server/src/service/catalogue/parameter.js';
import { catalogue } from './open-document.js';

const names = catalogue.parameters.map(({ name }) => name);

/** Mostly as documented, sometimes in other capitals or misspelt. */
function spelled(name: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: name },
    { weight: 1, arbitrary: name.map((each) => each.toLowerCase()) },
    { weight: 1, arbitrary: name.map((each) => `${each.slice(0, 2)}${each.slice(3)}x`) },
  );
}

const value = fc.oneof(
  fc.constantFrom(
    'true',
    'false',
    'TRUE',
    '',
    ' true ',
    '8443',
    '99999',
    '20000',
    'example.com',
    'https://a.example.com/',
  ),
  fc.constantFrom(
    'a &amp; b',
    '<![CDATA[a < b]]>',
    '“true”',
    'tru\u200Be',
    'ture',
    '1;2;2',
    '%%uid%%',
    'LDAP',
    'a\n  b',
  ),
);

const parameter = fc
  .tuple(spelled(fc.constantFrom(...names)), value)
  .map(([name, text]) => (text === '' ? `<${name}/>` : `<${name}>${text}</${name}>`));

const comment = fc.constantFrom('<!-- ours -->', '<!-- jabber-lint-disable-line -->', '');
const blank = fc.constantFrom('\n    ', '\n', '\r\n\t', ' ', '', '\u00A0');

const group = fc
  .tuple(
    spelled(fc.constantFrom(...groupNames)),
    fc.array(fc.tuple(blank, fc.oneof({ weight: 5, arbitrary: parameter }, { weight: 1, arbitrary: comment })), {
      maxLength: 6,
    }),
    blank,
  )
  .map(([name, rows, end]) => `<${name}>${rows.map((row) => row.join('')).join('')}${end}</${name}>`);

const declaration = fc.constantFrom('<?xml version="1.0" encoding="utf-8"?>\n', '<?xml version="1.0"?>', '');
const openRoot = fc.constantFrom('<config version="1.0">', '<config>', '<config version="2">');

/** A configuration that is well-formed and more or less right. */
export const anyConfiguration: fc.Arbitrary<string> = fc
  .tuple(
    declaration,
    openRoot,
    fc.array(fc.tuple(blank, fc.oneof({ weight: 5, arbitrary: group }, { weight: 1, arbitrary: parameter })), {
      maxLength: 5,
    }),
    blank,
  )
  .map(([head, root, rows, end]) => `${head}${root}${rows.map((row) => row.join('')).join('')}${end}</config>`);

const debris = fc.constantFrom(
  '<',
  '>',
  '&',
  '&nbsp;',
  '</',
  '"',
  '--',
  '<!--',
  ']]>',
  '\0',
  '<config>',
  '\u200B',
  '<A',
  'x',
);

/** A configuration with pieces cut out and debris put in. */
export const anyMutilated: fc.Arbitrary<string> = fc
  .tuple(anyConfiguration, fc.array(fc.tuple(fc.nat(10_000), fc.nat(12), debris), { minLength: 1, maxLength: 4 }))
  .map(([text, wounds]) =>
    wounds.reduce((left, [at, length, put]) => {
      const offset = left.length === 0 ? 0 : at % left.length;
      return left.slice(0, offset) + put + left.slice(offset + length);
    }, text),
  );
