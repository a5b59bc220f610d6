import assert from 'node:assert/strict';
import { checkAll, openDocument } from './open-document.js';

/** One mistake in a whole file, and all that may be told of it. */
const mistakes: readonly { what: string; head?: string; lines: string[]; finds: string[] }[] = [
  {
    what: 'a group that is not closed, others following',
    lines: [
      '<Client>',
      '  <ShowCallAlerts>true</ShowCallAlerts>',
      '<Phone>',
      '</Phone>',
      '<Policies>',
      '  <EnableVideo>true</EnableVideo>',
      '</Policies>',
    ],
    finds: ['3: element-not-closed'],
  },
  {
    what: 'a parameter that is not closed',
    lines: [
      '<Policies>',
      '  <EnableVideo>true',
      '  <File_Transfer_Enabled>true</File_Transfer_Enabled>',
      '</Policies>',
    ],
    finds: ['4: element-not-closed'],
  },
  {
    what: 'the slash of a close tag forgotten',
    lines: [
      '<Policies>',
      '  <EnableVideo>true<EnableVideo>',
      '  <Screen_Capture_Enabled>true</Screen_Capture_Enabled>',
      '</Policies>',
    ],
    finds: ['4: element-not-closed'],
  },
  {
    what: "the bracket of a group's open tag lost",
    lines: ['Policies>', '  <EnableVideo>true</EnableVideo>', '</Policies>'],
    finds: ['3: close-tag-stray'],
  },
  {
    what: "the bracket of a group's close tag lost",
    lines: ['<Policies>', '  <EnableVideo>true</EnableVideo>', '/Policies>', '<Phone>', '</Phone>'],
    finds: ['5: element-not-closed'],
  },
  {
    what: 'the bracket at the end of the declaration lost',
    head: '<?xml version="1.0" encoding="utf-8"?',
    lines: [],
    finds: ['1: tag-not-finished'],
  },
  {
    what: 'an arrow for the end of a comment',
    lines: ['<!-- video ->', '<Policies>', '  <!-- on -->', '  <EnableVideo>true</EnableVideo>', '</Policies>'],
    finds: ['3: comment-malformed'],
  },
  {
    what: 'a backslash in a close tag',
    lines: [
      '<Policies>',
      '  <EnableVideo>true<\\EnableVideo>',
      '  <Screen_Capture_Enabled>true</Screen_Capture_Enabled>',
      '</Policies>',
    ],
    finds: ['4: element-not-closed'],
  },
  {
    what: 'a blank in a close tag',
    lines: ['<Policies>', '  <Screen_Capture_Enabled>true</Screen_Capture Enabled>', '</Policies>'],
    finds: ['4: close-tag-mismatch'],
  },
  {
    what: 'quotes around a switch and a web address',
    lines: [
      '<Policies>',
      '  <EnableVideo>"true"</EnableVideo>',
      '</Policies>',
      '<Client>',
      "  <Forgot_Password_URL>'https://example.com'</Forgot_Password_URL>",
      '</Client>',
    ],
    finds: ['4: value-quoted', '7: value-quoted'],
  },
  {
    what: 'a blank after a bracket',
    lines: ['<Policies>', '  < EnableVideo>true</EnableVideo>', '</Policies>'],
    finds: ['4: less-than-bare'],
  },
  {
    what: 'a bare ampersand',
    lines: ['<Policies>', '  <selfcareURL>https://example.com/?a=1&b=2</selfcareURL>', '</Policies>'],
    finds: ['4: ampersand-bare'],
  },
  {
    what: 'a comment inside a comment',
    lines: ['<!-- <Policies>', '  <!-- <EnableVideo>true</EnableVideo> -->', '</Policies> -->', '<Phone>', '</Phone>'],
    finds: ['4: comment-malformed'],
  },
  {
    what: 'a merge conflict',
    lines: ['<<<<<<< HEAD', '<Policies>', '</Policies>', '=======', '<Policies>', '>>>>>>> other'],
    finds: ['3: merge-conflict-markers'],
  },
  {
    what: 'an invisible character in a name',
    lines: ['<Policies>', '  <Enable\u200BVideo>true</Enable\u200BVideo>', '</Policies>'],
    finds: ['4: characters-invisible'],
  },
  {
    what: 'an invisible character in a value',
    lines: ['<Policies>', '  <EnableVideo>true\u200B</EnableVideo>', '</Policies>'],
    finds: ['4: characters-invisible'],
  },
  {
    what: 'typographic quotes around a value',
    lines: ['<Policies>', '  <EnableVideo>“true”</EnableVideo>', '</Policies>'],
    finds: ['4: quotes-smart'],
  },
  {
    what: 'typographic quotes and an invisible character in one value',
    lines: ['<Policies>', '  <EnableVideo>“tr\u200Bue”</EnableVideo>', '</Policies>'],
    finds: ['4: characters-invisible'],
  },
  {
    what: 'a declaration in capitals',
    head: '<?XML version="1.0" encoding="utf-8"?>',
    lines: [],
    finds: ['1: declaration-wrong'],
  },
  {
    what: 'a second configuration behind the first',
    lines: ['</config>', '<config version="1.0">', '<Policies>', '<EnableVideo>true</EnableVideo>', '</Policies>'],
    finds: ['4: root-duplicate'],
  },
];

describe('one mistake', () => {
  for (const { what, head, lines, finds } of mistakes) {
    it(`is told once: ${what}`, () => {
      const text = [
        head ?? '<?xml version="1.0" encoding="utf-8"?>',
        '<config version="1.0">',
        ...lines,
        '</config>',
        '',
      ].join('\n');
      const document = openDocument(text);
      const found = checkAll(document).map(
        ({ ruleId, span }) => `${document.textDocument.positionAt(span.start).line + 1}: ${ruleId}`,
      );
      assert.deepEqual(found, finds);
    });
  }
});
