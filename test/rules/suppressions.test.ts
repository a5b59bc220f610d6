import assert from 'node:assert/strict';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { checkDocument } from '../../server/src/service/rules/check-document.js';
import type { Finding } from '../../server/src/service/rules/finding.js';
import type { ConfigRule } from '../../server/src/service/rules/rule.js';
import { disableFileEdit, disableLineEdit } from '../../server/src/service/rules/suppressions.js';
import { applyEdits, type Edit } from '../../server/src/service/text/edit.js';
import { readMarks, writeMarks } from './marked-text.js';
import { catalogue, checkAll, openDocument } from './open-document.js';

/** Finds every `!` of the text, wherever it stands. */
function exclamation(id: string): ConfigRule {
  return {
    meta: { id, category: 'style', severity: 'hint', summary: 'Test.', sources: [], fix: 'none' },
    document: ({ document: { text }, report }) => {
      for (const { index } of text.matchAll(/!(?!-)/g)) report({ span: { start: index, end: index + 1 }, message: id });
    },
  };
}

const silenced: readonly { what: string; text: string }[] = [
  { what: 'nothing', text: '<A>«!»</A>' },
  { what: 'the line of the comment', text: '<A>«!»</A>\n<B>!</B> <!-- jabber-lint-disable-line x -->\n<C>«!»</C>' },
  { what: 'the next line', text: '<!-- jabber-lint-disable-next-line x -->\n<A>!</A>\n<B>«!»</B>' },
  { what: 'another rule only', text: '<!-- jabber-lint-disable-next-line y -->\n<A>«!»</A>' },
  { what: 'all rules without an id', text: '<!-- jabber-lint-disable-next-line -->\n<A>!</A>\n<B>«!»</B>' },
  { what: 'one of several ids', text: '<!-- jabber-lint-disable-next-line y, x: asked for -->\n<A>!</A>' },
  {
    what: 'a parameter of several lines',
    text: '<Phone>\n<!-- jabber-lint-disable-next-line x -->\n<A>!\n!\n</A>\n<B>«!»</B>\n</Phone>',
  },
  {
    what: 'from here to there',
    text: '<Phone>\n<A>«!»</A>\n<!-- jabber-lint-disable x -->\n<B>!</B>\n<!-- jabber-lint-enable x -->\n<C>«!»</C></Phone>',
  },
  { what: 'to the end', text: '<Phone>\n<A>«!»</A>\n<!-- jabber-lint-disable -->\n<B>!</B>\n<C>!</C></Phone>' },
  { what: 'everything, from the top', text: '!<!-- jabber-lint-disable x -->\n<A>!</A>' },
  {
    what: 'up to an enable without ids',
    text: '<!-- jabber-lint-disable x -->\n<A>!</A>\n<!-- jabber-lint-enable -->«!»',
  },
  { what: 'not by a comment that only begins alike', text: '<!-- jabber-lint-disabled x -->\n<A>«!»</A>' },
  { what: 'the last line', text: '<A/>\n<!-- jabber-lint-disable-next-line x -->\n<B>!</B>!' },
];

describe('suppressing comments', () => {
  for (const { what, text: marked } of silenced) {
    it(`silence ${what}`, () => {
      const { text, marks } = readMarks(marked);
      const findings = checkDocument(openDocument(text), [exclamation('x')], catalogue, defaultLintOptions);
      assert.equal(
        writeMarks(
          text,
          findings.map(({ span }) => span),
        ),
        writeMarks(text, marks),
      );
    });
  }
});

/** The place of the finding is marked; what has to be there afterwards. */
const lineEdits: readonly { what: string; text: string; after: string }[] = [
  {
    what: 'a comment line of its own, indented alike',
    text: '<Phone>\n\t<A>«!»</A>\n</Phone>',
    after: '<Phone>\n\t<!-- jabber-lint-disable-next-line x -->\n\t<A>!</A>\n</Phone>',
  },
  {
    what: 'Windows line ends',
    text: '<Phone>\r\n  <A>«!»</A>\r\n</Phone>',
    after: '<Phone>\r\n  <!-- jabber-lint-disable-next-line x -->\r\n  <A>!</A>\r\n</Phone>',
  },
  {
    what: 'never inside a value of several lines',
    text: '<Phone>\n  <A>one\n  two «!»\n  </A>\n</Phone>',
    after: '<Phone>\n  <!-- jabber-lint-disable-next-line x -->\n  <A>one\n  two !\n  </A>\n</Phone>',
  },
  {
    what: 'in front of the parameter when the line begins inside another value',
    text: '<Phone>\n  <A>one\n  two</A><B>«!»</B>\n</Phone>',
    after: '<Phone>\n  <A>one\n  two</A><!-- jabber-lint-disable-line x --><B>!</B>\n</Phone>',
  },
  {
    what: 'one more id in the comment above',
    text: '<Phone>\n  <!-- jabber-lint-disable-next-line y: why -->\n  <A>«!»</A>\n</Phone>',
    after: '<Phone>\n  <!-- jabber-lint-disable-next-line y x: why -->\n  <A>!</A>\n</Phone>',
  },
  {
    what: 'before a group when its tag is concerned',
    text: '<config version="1.0">\n  <«Phone»>\n  </Phone>\n</config>',
    after: '<config version="1.0">\n  <!-- jabber-lint-disable-next-line x -->\n  <Phone>\n  </Phone>\n</config>',
  },
  {
    what: 'before a close tag',
    text: '<Phone>\n  <A/>\n</«Phone»>',
    after: '<Phone>\n  <A/>\n<!-- jabber-lint-disable-next-line x -->\n</Phone>',
  },
  {
    what: 'after the declaration when that is concerned, for the file',
    text: '<?xml version="«2.0»"?>\n<config/>',
    after: '<?xml version="2.0"?>\n<!-- jabber-lint-disable x -->\n<config/>',
  },
  {
    what: 'before a comment, not inside',
    text: '<Phone>\n  <!-- a\n  «!» -->\n</Phone>',
    after: '<Phone>\n  <!-- jabber-lint-disable-next-line x -->\n  <!-- a\n  ! -->\n</Phone>',
  },
];

function findingAt(marked: string): { text: string; finding: Finding } {
  const { text, marks } = readMarks(marked);
  const [span] = marks;
  assert.ok(span);
  return { text, finding: { ruleId: 'x', severity: 'hint', message: '', span } };
}

function applied(text: string, edit: Edit | undefined): string {
  assert.ok(edit);
  return applyEdits(text, [edit]);
}

describe('disableLineEdit', () => {
  for (const { what, text: marked, after } of lineEdits) {
    it(`writes ${what}`, () => {
      const { text, finding } = findingAt(marked);
      assert.equal(applied(text, disableLineEdit(openDocument(text), finding)), after);
    });
  }

  it('silences what it is asked to, for each finding of a file full of mistakes', () => {
    const text = [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<config version="1.0">',
      '  <Polices>',
      '    <EnableVidoe>ture</EnableVidoe> <ShowCallAlerts>maybe</ShowCallAlerts>',
      '    <EnableVideo>true</EnableVideo>',
      '    <enablevideo>false</enablevideo>',
      '  </Polices>',
      '  <ServerPort1>99999</ServerPort1>',
      '</config>',
      '',
    ].join('\n');
    const document = openDocument(text);
    const findings = checkAll(document);
    assert.ok(findings.length > 5);
    for (const finding of findings) {
      const silencedText = applied(text, disableLineEdit(document, finding));
      const left = checkAll(openDocument(silencedText)).filter(
        ({ ruleId, message }) => ruleId === finding.ruleId && message === finding.message,
      );
      assert.deepEqual(left, [], silencedText);
    }
  });
});

const fileEdits: readonly { what: string; text: string; after: string }[] = [
  {
    what: 'after the declaration',
    text: '<?xml version="1.0"?>\r\n<config/>',
    after: '<?xml version="1.0"?>\r\n<!-- jabber-lint-disable x -->\r\n<config/>',
  },
  { what: 'at the beginning', text: '<Phone/>\n', after: '<!-- jabber-lint-disable x -->\n<Phone/>\n' },
  {
    what: 'into the comment that is there',
    text: '<!-- jabber-lint-disable y -->\n<Phone/>\n',
    after: '<!-- jabber-lint-disable y x -->\n<Phone/>\n',
  },
];

describe('disableFileEdit', () => {
  for (const { what, text, after } of fileEdits) {
    it(`writes ${what}`, () => assert.equal(applied(text, disableFileEdit(openDocument(text), 'x')), after));
  }
});
