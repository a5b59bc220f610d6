import assert from 'node:assert/strict';
import { parseXml } from '../../server/src/service/syntax/xml/parse-xml.js';
import { readMarks } from '../rules/marked-text.js';

/** A text with each expected error in «marks»; for each its kind, the name expected and the name found. */
const cases: readonly [title: string, marked: string, ...errors: string[]][] = [
  ['nothing wrong', '<?xml version="1.0"?>\n<!-- x --><a b="&lt;"><c/>&#xE9;<![CDATA[<&]]></a>\n'],
  ['line ends and a byte order mark', '\uFEFF<?xml version="1.0"?>\r\n<a>\r\n\t<b/>\r\n</a>\r\n'],
  ['letters of all scripts', '<설정><값 속성="1">값😀</값></설정>'],

  ['closed by another name', '<Client><B>x</«C»></Client>', 'close-tag-mismatch B C'],
  ['closed in other case', '<Client><B>x</B></«client»>', 'close-tag-mismatch Client client'],
  ['closed by a misspelt name', '<config><Client><B>x</B></«Clinet»></config>', 'close-tag-mismatch Client Clinet'],
  ['a close tag too much', '<Client><B>x</B>«</C>»</Client>', 'close-tag-stray - C'],
  ['a close tag twice', '<Client><B>x</B>«</B>»</Client>', 'close-tag-stray - B'],
  ['nothing was open', '«»«</a>»', 'root-missing - -', 'close-tag-stray - a'],
  ['a close tag without a name', '<a>«</>»</a>', 'close-tag-stray - '],
  ['not closed', '<Client><«B»>x</Client>', 'element-not-closed B -'],
  ['not closed, at the end', '<«config»>\n<«Client»>\n', 'element-not-closed config -', 'element-not-closed Client -'],
  ['not closed, a sibling follows', '<C>\n <«A»>x\n <B>1</B>\n</C>', 'element-not-closed A -'],
  ['a group not closed', '<c>\n <«A»>\n  <x>1</x>\n <B>\n  <y>1</y>\n </B>\n</c>', 'element-not-closed A -'],
  ['a group closed by another name', '<c>\n <A>\n  <x/>\n </«Blue»>\n <B/>\n</c>', 'close-tag-mismatch A Blue'],

  ['the open tag forgotten', '<A>\n  x«</B>»\n  <C>1</C>\n</A>', 'close-tag-stray - B'],
  ['the end of the open tag forgotten, no blank', '<a>«<Domain»x@y.z</Domain></a>', 'tag-not-finished - Domain'],
  ['an open tag without its end', '<a>«<b»</a>', 'tag-not-finished - b'],
  ['the end of the open tag forgotten', '<a>«<Domain» example.com</Domain></a>', 'tag-not-finished - Domain'],
  ['a close tag without its end', '<a><b>x«</b»</a>', 'tag-not-finished - /b'],
  ['a close tag with more than a name', '<a></a «b="1"»>', 'unexpected - b="1"'],
  ['half typed', '<«config»>\n  «<Cli»', 'element-not-closed config -', 'tag-not-finished - Cli'],

  ['no quotes', '<a b=«1»/>', 'attribute-not-quoted - b'],
  ['typographic quotes', '<a b=«“1”»/>', 'attribute-not-quoted - b'],
  ['a URL without quotes', '<a b=«http://x/y»/>', 'attribute-not-quoted - b'],
  ['no value', '<a «b»/>', 'attribute-without-value - b'],
  ['nothing behind the equals sign', '<a «b=»></a>', 'attribute-without-value - b'],
  ['the closing quote forgotten', '<a b=«"1»>x</a>', 'attribute-quote-not-closed - b'],
  ['the closing quote forgotten, quotes follow', '<a b=«"1»><c d="2"/></a>', 'attribute-quote-not-closed - b'],
  ['twice the same', '<a b="1" «b»="2"/>', 'attribute-duplicate - b'],
  ['nothing between two', '<a b="1"«c»="2"/>', 'unexpected - c'],
  ['a quote too much', '<a b="1"«"»/>', 'unexpected - "'],
  ['less-than in a value', '<a b="1 «<» 2"/>', 'less-than-bare - -'],
  ['ampersand in a value', '<a b="x?a=1«&»b=2"/>', 'ampersand-bare - -'],
  ['a value over two lines', '<a b="1\n2"/>'],

  ['bare ampersands', '<a>A «&» B «&»c «&»«&»amp x</a>', ...Array(4).fill('ampersand-bare - -')],
  ['a URL', '<a>http://h/?a=1«&»b=2</a>', 'ampersand-bare - -'],
  ['an entity of HTML', '<a>x«&nbsp;»y</a>', 'entity-unknown - nbsp'],
  ['an inherited name', '<a>«&toString;»</a>', 'entity-unknown - toString'],
  [
    'a reference to a forbidden character',
    '<a>«&#0;»&#9;«&#xFFFF;»«&#x110000;»</a>',
    ...['&#0;', '&#xFFFF;', '&#x110000;'].map((r) => `character-forbidden - ${r}`),
  ],
  ['bare less-than', '<a>1 «<» 2 «<»5 «<»= 3</a>', ...Array(3).fill('less-than-bare - -')],
  ['less-than at the end', '<«a»>«<»', 'element-not-closed a -', 'less-than-bare - -'],
  ['a blank in a close tag', '<a>1«</ a»>', 'close-tag-with-blanks - a'],
  [
    'a blank before the slash of a close tag',
    '<a><b>1«< /b»>2 «<» /c></a>',
    'close-tag-with-blanks - b',
    'less-than-bare - -',
  ],
  ['CDATA end in text', '<a>x«]]>»y</a>', 'cdata-end-in-text - -'],
  [
    'forbidden characters',
    '<a>x«\u0000\u0001»y«\uD800»</a>',
    'character-forbidden - U+0000',
    'character-forbidden - U+D800',
  ],
  ['a forbidden character in a comment', '<a><!--«\u001B»--></a>', 'character-forbidden - U+001B'],
  ['a name that begins with a digit', '<a><«1b»>x</1b></a>', 'name-invalid - 1b'],
  ['a name with a strange character', '<a><«b$»>x</b$></a>', 'name-invalid - b$'],

  ['a comment not closed', '<a><b>1</b>«<!--» x -></a>', 'comment-not-closed - -'],
  ['hyphens in a comment', '<a><!-- x «--» y «---» z «-»--></a>', ...Array(3).fill('comment-double-hyphen - -')],
  ['CDATA not closed', '<a>«<![CDATA[»x</a>', 'cdata-not-closed - -'],
  ['a declaration not first', '<!-- x -->«<?xml version="1.0"?>»<a/>', 'declaration-not-first - -'],
  ['a declaration behind a blank', ' «<?xml version="1.0"?>»<a/>', 'declaration-not-first - -'],
  ['a declaration closed like a tag', '«<?xml» version="1.0"><a/>', 'tag-not-finished - ?xml'],
  ['a declaration in capitals', '<?«XML» version="1.0"?><a/>', 'name-invalid - XML'],
  ['a document type', '«<!DOCTYPE a [<!ENTITY b "c>">]>»<a>&b;</a>', 'doctype-present - -'],
  ['text outside the root', '«x»<a/>\n «y z» \n', 'text-outside-root - -', 'text-outside-root - -'],
  ['a second root', '<a/><«b»/>', 'root-second - b'],
  ['nothing at all', '«»', 'root-missing - -'],
  ['a merge conflict', '<a>\n«<<<<<<<» HEAD\n<b/>\n=======\n>>>>>>> x\n</a>', 'less-than-bare - -'],
];

describe('errors of an XML text', () => {
  for (const [title, marked, ...expected] of cases) {
    it(title, () => {
      const { text, marks } = readMarks(marked);
      const { errors } = parseXml(text);
      const found = errors.map((error) => `${error.kind} ${error.expected ?? '-'} ${error.found ?? '-'}`);
      assert.deepEqual(found, expected);
      assert.deepEqual(
        errors.map(({ span }) => span),
        marks,
      );
    });
  }

  it('names the element that was left open, with its place', () => {
    const text = '<config>\n<Client>\n<A>1</A>\n</config>';
    const [error] = parseXml(text).errors;
    assert.equal(error?.element?.openTag.start, text.indexOf('<Client>'));
  });

  it('reports nesting beyond the limit once, and closes it all the same', () => {
    const { errors } = parseXml('<a>'.repeat(10_000) + '</a>'.repeat(10_000));
    assert.deepEqual(
      errors.map(({ kind }) => kind),
      ['nesting-too-deep'],
    );
  });

  it('does not read a text of more than ten million characters', () => {
    const { errors, children } = parseXml(`<a>${'x'.repeat(10_000_000)}</a>`);
    assert.deepEqual(
      errors.map(({ kind }) => kind),
      ['text-too-long'],
    );
    assert.deepEqual(children, []);
  });
});
