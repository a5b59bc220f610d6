import fc from 'fast-check';

const names = fc.constantFrom('config', 'Client', 'Policies', 'A', 'b-2', 'x.y', '_z', 'Server_1', '설정', 'é');
const pieces = fc.constantFrom(
  'a',
  'B7',
  ' ',
  '\n',
  '\r\n',
  '\t',
  'é',
  '한',
  '😀',
  '=',
  '/',
  '-',
  ']',
  '!',
  '?',
  ';',
  '#',
);
const references = fc.constantFrom('&amp;', '&lt;', '&gt;', '&quot;', '&apos;', '&#65;', '&#xE9;', '&#128512;');
const words = (more: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, more), { maxLength: 6 }).map((parts) => parts.join(''));

const text = words(fc.oneof(references, fc.constantFrom('"', "'", ' > '))).map((content) =>
  content.replaceAll(']]>', ''),
);
const comment = words(fc.constantFrom('<', '&', '>')).map((content) => `<!--${content.replace(/-/g, '~')}-->`);
const cdata = words(fc.constantFrom('<', '&', '>', '"', '<b>')).map(
  (content) => `<![CDATA[${content.replaceAll(']', '')}]]>`,
);
const instruction = words(fc.constantFrom('<', '&')).map((content) => `<?do ${content.replaceAll('?', '')}?>`);

const attributes = fc
  .uniqueArray(fc.tuple(names, words(references), fc.constantFrom(' ', '\n  '), fc.constantFrom('"', "'")), {
    maxLength: 3,
    selector: ([name]) => name,
  })
  .map((list) => list.map(([name, value, space, quote]) => `${space}${name}=${quote}${value}${quote}`).join(''));

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.oneof(
    fc.tuple(names, attributes, tie('content')).map(([name, more, content]) => `<${name}${more}>${content}</${name}>`),
    fc.tuple(names, attributes).map(([name, more]) => `<${name}${more}/>`),
  ),
  content: fc
    .array(
      fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        text,
        { weight: 2, arbitrary: tie('element') },
        comment,
        cdata,
        instruction,
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
}));

const prolog = fc.constantFrom(
  '',
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="utf-8"?>\n',
  '\n',
  '<!-- x -->',
);

/** Texts that any XML reader takes. */
export const wellFormedText: fc.Arbitrary<string> = fc
  .tuple(prolog, element, fc.constantFrom('', '\n', '<!-- end -->'))
  .map((parts) => parts.join(''));

const bits = [
  ...['<', '>', '</', '/>', '"', "'", '=', '&', ';', '<!--', '-->', '--', '<![CDATA[', ']]>', '<?', '?>', '<!', '!'],
  ...[
    '<a>',
    '</a>',
    '<Client>',
    '</config>',
    '&nbsp;',
    '&#0;',
    '&#x',
    '\u0000',
    '\uD800',
    '\u00A0',
    ' ',
    '\n',
    'x',
    '1',
  ],
  ...['<!DOCTYPE a>', '<!DOCTYPE a [', '<?xml version="1.0"?>', ' b="1"', '<<<<<<< HEAD\n', '한', '\uFEFF'],
];

/** One careless edit: at a place (as a share of the length), so many characters away, this put in. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(6),
  insert: fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 4, unit: 'binary' })),
});

export function applyEdit(source: string, { at, remove, insert }: Edit): string {
  const start = Math.floor(at * source.length);
  return source.slice(0, start) + insert + source.slice(start + remove);
}

/** Well-formed texts after one to four careless edits. */
export const brokenText: fc.Arbitrary<string> = fc
  .tuple(wellFormedText, fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([source, edits]) => edits.reduce(applyEdit, source));
