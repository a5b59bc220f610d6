import assert from 'node:assert/strict';
import type { Answer, AnswerSection, AnswerTable } from '../../server/src/service/answers/answer.js';
import { type AnswerFormat, writeAnswer } from '../../server/src/service/answers/write-answer.js';
import { displayWidth } from '../../server/src/service/text/display-width.js';

const written = (format: AnswerFormat, ...sections: readonly AnswerSection[]) =>
  writeAnswer({ id: 'firewall', title: 'Ports <of> A|B', sections }, format);
const table = (...rows: AnswerTable['rows']) => ({
  table: { columns: ['Port', 'Purpose'], rows },
});

describe('answers as text', () => {
  it('aligns columns, Korean ones too', () => {
    const text = written('text', table(['443', '음성 사서함'], ['보안', 'x']));
    const [, , , head, first, second] = text.split('\n');
    assert.equal(head, 'Port  Purpose');
    assert.equal(first, '443   음성 사서함');
    assert.equal(second, '보안  x');
    assert.equal(displayWidth('보안  '), displayWidth('443   '));
  });

  it('breaks long cells at blanks', () => {
    const long = 'one two three four five six seven eight nine ten eleven';
    const lines = written('text', table(['1', long], ['2', 'short'])).split('\n');
    assert.deepEqual(lines.slice(4, 7), [
      '1     one two three four five six seven eight nine ten',
      '      eleven',
      '2     short',
    ]);
  });

  it('underlines titles as wide as they are, and gives notes and sources', () => {
    const text = written('text', { title: '서버', notes: ['a', 'b'], sources: [{ guide: 'Guide', section: 'Ports' }] });
    assert.ok(
      text.startsWith('Ports <of> A|B\n==============\n\n서버\n----\n\n- a\n- b\n\nSource: Guide, Ports\n'),
      text,
    );
  });
});

describe('answers as Markdown', () => {
  it('has tables in which nothing is taken for markup', () =>
    assert.equal(
      written('markdown', table(['a|b', '`x|y` <b>'], [{ text: 'no', verdict: 'bad' }, 'one\ntwo'])),
      '# Ports \\<of\\> A\\|B\n\n| Port | Purpose |\n| --- | --- |\n| a\\|b | `x\\|y` \\<b\\> |\n| ✗ no | one two |\n',
    ));

  it('escapes paragraphs and notes, and keeps code', () => {
    const text = written('markdown', { paragraphs: ['state `a_b` of *x*'], notes: ['<script>'] });
    assert.ok(text.endsWith('state `a_b` of \\*x\\*\n\n- \\<script\\>\n'), text);
  });
});

describe('answers as HTML', () => {
  const page = written('html', {
    title: 'A & B',
    paragraphs: ['state `x<y>` now'],
    ...table([{ text: '<img src=x onerror=alert(1)>', verdict: 'bad' }, '"quoted"']),
    notes: ['a < b'],
    sources: [{ guide: 'Guide' }],
  });

  it('escapes all that is not its own', () => {
    assert.ok(!page.includes('<img'));
    assert.ok(page.includes('<td class="bad">&lt;img src=x onerror=alert(1)&gt;</td><td>&quot;quoted&quot;</td>'));
    assert.ok(page.includes('<h1>Ports &lt;of&gt; A|B</h1>') && page.includes('<h2>A &amp; B</h2>'));
    assert.ok(page.includes('<p>state <code>x&lt;y&gt;</code> now</p>') && page.includes('<li>a &lt; b</li>'));
  });

  it('needs nothing beside it and runs nothing', () => {
    assert.doesNotMatch(page, /<script|<link|src=[^x]|href=/);
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
  });
});

describe('answers as CSV', () => {
  const cells: readonly (readonly [text: string, written: string])[] = [
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['음성', '음성'],
    ['=1+1', "'=1+1"],
    ['-cmd', "'-cmd"],
    ['@x', "'@x"],
    ['16384-32766', '16384-32766'],
    ['-5', '-5'],
  ];
  for (const [text, expected] of cells) {
    it(JSON.stringify(text), () =>
      assert.equal(written('csv', table([text, 'x'])), `Port,Purpose\r\n${expected},x\r\n`),
    );
  }

  it('has one table below the other, and nothing of the rest', () =>
    assert.equal(
      written('csv', { paragraphs: ['text'], ...table(['1', 'a']) }, { title: 'B' }, table(['2', 'b'])),
      'Port,Purpose\r\n1,a\r\n\r\nPort,Purpose\r\n2,b\r\n',
    ));
});

describe('answers as JSON', () => {
  it('are what they are', () => {
    const answer: Answer = { id: 'versions', title: 'V', sections: [table(['1', { text: 'no', verdict: 'bad' }])] };
    assert.deepEqual(JSON.parse(writeAnswer(answer, 'json')), answer);
  });
});
