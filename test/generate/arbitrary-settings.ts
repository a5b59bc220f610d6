import fc from 'fast-check';
import type { Catalogue } from '../../server/src/service/catalogue/catalogue.js';
import type { Notation } from '../../server/src/service/catalogue/notation.js';
import type { Parameter } from '../../server/src/service/catalogue/parameter.js';
import type { PlainSetting } from '../../server/src/service/generate/settings-input.js';

const awkward = fc.constantFrom(
  ...[
    '"',
    "'",
    '&',
    '%',
    '%%',
    '%20',
    '%TEMP%',
    ' ',
    '<',
    '>',
    '^',
    '!',
    '=',
    ':',
    ';',
    ',',
    '#',
    '`',
    '$',
    '\\',
    '(',
    ')',
  ],
  ...[
    '&amp;',
    '한국어',
    '설정',
    '😀',
    '👩‍👧',
    'é',
    '”',
    '’',
    '_',
    '*',
    '.',
    '~',
    '|',
    '?',
    '/',
    'ON',
    '\t',
    '\n',
    '\r',
    '{',
    '}',
    '$(x)',
    'A=b',
  ],
);
const word = fc.string({ minLength: 1, maxLength: 5 });

/** Text with everything in it that some notation has to escape. */
export const anyText = fc
  .array(fc.oneof({ weight: 2, arbitrary: awkward }, word), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));

export const hosts = ['example.com', 'cucm-1.example.co.kr', '한국.example', '192.0.2.10', 'server_1'] as const;
export const domains = ['example.com', 'voice.example.co.kr', '한국.example'] as const;
const host = fc.constantFrom(...hosts);
const domain = fc.constantFrom(...domains);
const url = fc
  .tuple(host, fc.webQueryParameters())
  .map(([name, query]) => `https://${name}/a%20b?${query.replace(/\s/g, '')}`);

/** A value that the parameter takes. */
export function allowedValue({ value }: Parameter): fc.Arbitrary<string> {
  const words = value.values?.map((each) => each.value).filter((each) => each !== '') ?? [];
  switch (value.type) {
    case 'boolean':
    case 'enum':
      return fc.constantFrom(...words);
    case 'list':
      return value.itemValues
        ? fc.subarray([...value.itemValues], { minLength: 1 }).map((items) => items.join(value.separator ?? ','))
        : anyText.map((text) => text.replaceAll(value.separator ?? ',', ''));
    case 'address':
      return host;
    case 'domain':
      return domain;
    case 'url':
      return url;
    case 'group-file':
      return fc.constantFrom('groupa-config.xml', '/customFolder/설정 1.xml');
    case 'lcid':
      return fc.constantFrom('1033', '1042');
    case 'integer':
    case 'port':
      return fc.integer({ min: value.min ?? 1, max: value.max ?? 65535 }).map(String);
    default:
      return anyText;
  }
}

/** Settings that a notation knows, each once and with a value of its kind. */
export function knownSettings(notation: Notation, catalogue: Catalogue): fc.Arbitrary<PlainSetting[]> {
  const parameters = catalogue
    .vocabulary(notation)
    .parameters.filter(({ status }) => status !== 'misprint' && status !== 'historic');
  return fc
    .uniqueArray(fc.constantFrom(...parameters), { minLength: 1, maxLength: 8 })
    .chain((chosen) =>
      fc.tuple(...chosen.map((parameter) => allowedValue(parameter).map((value) => ({ name: parameter.name, value })))),
    );
}

/** Settings of any names and values. */
export const anySettings: fc.Arbitrary<PlainSetting[]> = fc.array(
  fc.record({
    name: fc.oneof(fc.constantFrom('A', 'B_2', 'ServicesDomain', 'x.y', '설정', 'a-b', 'a b', '__proto__', '1'), word),
    value: fc.oneof(anyText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
  }),
  { maxLength: 5 },
);
