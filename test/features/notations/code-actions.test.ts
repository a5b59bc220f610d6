import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { createLanguageService } from '../../../server/src/service/index.js';
import { defaultLintOptions } from '../../../server/src/service/lint-options.js';
import { facts } from '../../facts.js';
import { fullEditor } from '../cursor.js';

const service = createLanguageService({ facts, editor: fullEditor });

interface Offered {
  readonly titles: readonly string[];
  /** The text after the first action whose title holds the words. */
  after(words: string): string;
}

function actionsAt(name: string, marked: string): Offered {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const textDocument = TextDocument.create(`file:///${name}`, '', 1, text);
  const document = service.document(textDocument);
  const position = textDocument.positionAt(offset);
  const actions = service.codeActions(document, { range: { start: position, end: position } }, defaultLintOptions);
  return {
    titles: actions.map(({ title }) => title),
    after(words) {
      const action = actions.find(({ title }) => title.includes(words));
      assert.ok(action, `${words} is not among: ${actions.map(({ title }) => title).join(' | ')}`);
      return applied(textDocument, service.resolveCodeAction(document, action, defaultLintOptions));
    },
  };
}

function applied(text: TextDocument, { edit }: CodeAction): string {
  const edits = (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []));
  return TextDocument.applyEdits(
    text,
    edits.flatMap((each) => ('newText' in each ? [each] : [])),
  );
}

/** File, text with the cursor on a finding, words of the action, text afterwards. */
const silenced: readonly (readonly [string, string, string, string])[] = [
  [
    'a.cmd',
    '@echo off\r\nmsiexec /i CiscoJabber.msi CLEAR=1 IP_Mode=Fi|ve\r\n',
    ' here',
    '@echo off\r\nREM jabber-lint-disable-next-line RULE\r\nmsiexec /i CiscoJabber.msi CLEAR=1 IP_Mode=Five\r\n',
  ],
  [
    'a.ps1',
    'msiexec /i CiscoJabber.msi CLEAR=1 IP_Mode=Fi|ve\n',
    ' here',
    '# jabber-lint-disable-next-line RULE\nmsiexec /i CiscoJabber.msi CLEAR=1 IP_Mode=Five\n',
  ],
  [
    'a.html',
    '<p>Hi</p>\n<a href="ciscojabber://provision?ServicesDomain=a.b&amp;IP_Mode=Fi|ve">x</a>\n',
    ' here',
    '<p>Hi</p>\n<!-- jabber-lint-disable-line RULE --><a href="ciscojabber://provision?ServicesDomain=a.b&amp;IP_Mode=Five">x</a>\n',
  ],
];

describe('code actions in other notations', () => {
  for (const [name, marked, words, expected] of silenced) {
    it(`${name}: a finding is silenced by a comment of the notation`, () => {
      const { titles, after } = actionsAt(name, marked);
      const rule = /^Silence (\S+) here$/.exec(titles.find((title) => title.startsWith('Silence')) ?? '')?.[1] ?? '';
      const text = after(words);
      assert.equal(text, expected.replace('RULE', rule));
      const document = service.document(TextDocument.create(`file:///${name}`, '', 2, text));
      assert.deepEqual(
        service.check(document, defaultLintOptions).filter(({ ruleId }) => ruleId === rule),
        [],
      );
    });
  }

  it('where a notation has no comments, nothing is silenced by one', () => {
    const { titles } = actionsAt('a.json', '{"ServicesDomain": "a.b", "IP_Mode": "Fi|ve"}');
    assert.ok(titles.length > 0);
    assert.deepEqual(
      titles.filter((title) => /^Silence/.test(title)),
      [],
    );
  });

  it('a value is mended as the place needs it', () => {
    const { after: textAfter } = actionsAt('a.cmd', 'msiexec /i CiscoJabber.msi CLEAR=1 IP_Mode=Dual_|Stack\r\n');
    assert.equal(textAfter('Two Stacks'), 'msiexec /i CiscoJabber.msi CLEAR=1 IP_Mode="Two Stacks"\r\n');
  });

  it('a name that the guides do not know can be allowed', () => {
    const { titles } = actionsAt('a.txt', 'ciscojabber://provision?ServicesDomain=a.b&My|Own=1');
    assert.ok(
      titles.some((title) => title.startsWith('Add MyOwn to the names')),
      titles.join(' | '),
    );
  });

  it('all that is certain is mended at once, in the file it stands in', () => {
    const text = 'msiexec /i CiscoJabber.msi CLEAR = 1 IP_Mode=Dual_Stack\r\nxcopy CLEAR = 1\r\n';
    const textDocument = TextDocument.create('file:///a.cmd', 'bat', 3, text);
    const document = service.document(textDocument);
    const [action] = service.codeActions(
      document,
      { range: document.rangeOf({ start: 0, end: 0 }), only: ['source.fixAll'] },
      defaultLintOptions,
    );
    assert.ok(action);
    assert.equal(
      applied(textDocument, service.resolveCodeAction(document, action, defaultLintOptions)),
      'msiexec /i CiscoJabber.msi CLEAR=1 IP_Mode="Two Stacks"\r\nxcopy CLEAR = 1\r\n',
    );
  });
});
