import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver-types';
import { defaultLintOptions } from '../../../server/src/service/lint-options.js';
import { atCursor, service } from './at-cursor.js';

interface Shown {
  readonly text: string;
  readonly over: string;
}

function hoverAt(marked: string, name?: string): Shown | undefined {
  const { file, position } = atCursor(marked, name);
  const found = service.hover(file, position);
  if (!found) return undefined;
  assert.ok(found.range && typeof found.contents === 'object' && 'value' in found.contents);
  return { text: found.contents.value, over: file.textDocument.getText(found.range) };
}

function description(text: string) {
  return service.deployment(TextDocument.create('file:///work/a%20b/jabber-deployment.yaml', 'yaml', 1, text));
}

describe('hover in a deployment description', () => {
  const cases: readonly (readonly [what: string, marked: string, over: string, says: readonly string[]])[] = [
    [
      'a key: title, path, description, type, example',
      'domains:\n  vo|ice: example.com',
      'voice',
      [
        '**Voice services domain** · `domains.voice`',
        'Domain in which clients look',
        'A text.',
        '**Example**: `voice.example.com`',
      ],
    ],
    [
      'a key with values',
      'emm: {ve|ndor: intune}',
      'vendor',
      ['One of these:', '- `intune` – Microsoft Intune, with Jabber for Intune'],
    ],
    [
      'a value: its meaning first',
      'emm:\n  vendor: oth|er',
      'other',
      ['`other` – Another product, with the standard client'],
    ],
    [
      'an entry of a list',
      'features:\n  - video\n  - sr|st',
      'srst',
      ['`srst` – Calls while Unified CM is out of reach (SRST)', '**Features** · `features`', 'A list of these:'],
    ],
    ['a map', 'servers:\n  cu|cm:\n    version: "12"', 'cucm', ['**Unified CM** · `servers.cucm`']],
    [
      'the rules that ask for it',
      'servers:\n  cucm:\n    ver|sion: "12"',
      'version',
      ['A version as Cisco writes it.', '**Rules that ask for it**: `', '`media-assure-version`', ' more'],
    ],
    [
      'a rule that puts the path together',
      'certificates:\n  - role: cucm\nservers:\n  unity_connection:\n    s|so: true',
      'sso',
      ['`sso-on-some-services-only`'],
    ],
    [
      'inside an entry of a list',
      'dns:\n  srv_records:\n    - po|rt: 1',
      'port',
      ['`dns.srv_records.port`', 'A number from 0 to 65535.'],
    ],
    [
      'a list with other values',
      'languages: [10|42]',
      '1042',
      ['`1042` – Korean - Korea', 'Others may stand there, too.'],
    ],
  ];
  for (const [what, marked, over, says] of cases)
    it(what, () => {
      const shown = hoverAt(marked);
      assert.ok(shown);
      assert.equal(shown.over, over);
      for (const part of says) assert.ok(shown.text.includes(part), `${part} in:\n${shown.text}`);
    });

  for (const marked of ['# com|ment\nversion: 1', 'version: 1\n|\n', 'unknown|: 1'])
    it(`nothing at ${JSON.stringify(marked)}`, () => assert.equal(hoverAt(marked), undefined));

  it('tells of a rule in jabber-lint.yaml', () => {
    const shown = hoverAt('rules:\n  parameter-un|known: off', 'jabber-lint.yaml');
    assert.ok(shown?.text.includes('rules.parameter-unknown'), shown?.text);
  });
});

describe('the outline of a deployment description', () => {
  const names = (symbols: readonly DocumentSymbol[]): unknown[] =>
    symbols.map(({ name, detail, children }) => [
      name,
      ...(detail ? [detail] : []),
      ...(children ? [names(children)] : []),
    ]);

  it('keys with values, and entries of lists by what names them', () => {
    const text =
      'version: 1\nservers:\n  cucm: {version: "12.5"}\nfeatures: [video, srst]\ndevices:\n  - name: CSFA\n  - {}\n';
    assert.deepEqual(names(service.documentSymbols(description(text))), [
      ['version', '1'],
      ['servers', [['cucm', [['version', '12.5']]]]],
      ['features', 'video, srst'],
      ['devices', [['CSFA', [['name', 'CSFA']]], ['2']]],
    ]);
  });
});

describe('folding and selecting in a deployment description', () => {
  it('folds keys, entries of lists and runs of comments', () => {
    const text =
      '# a\n# b\nversion: 1 # c\nservers:\n  cucm:\n    version: "12"\n\n    sso: true\n\ndevices:\n  - name: A\n    type: csf\n';
    const folds = service.foldingRanges(description(text)).map(({ startLine, endLine }) => [startLine, endLine]);
    assert.deepEqual(folds, [
      [0, 1],
      [3, 7],
      [4, 7],
      [9, 11],
      [10, 11],
    ]);
  });

  it('grows from the value to the text', () => {
    const { file, position } = atCursor('version: 1\nemm:\n  vendor: in|tune\n  dlp_policy: true\n');
    const [selection] = service.selectionRanges(file, [position]);
    const texts: string[] = [];
    for (let at: SelectionRange | undefined = selection; at; at = at.parent)
      texts.push(file.textDocument.getText(at.range));
    assert.deepEqual(texts.slice(0, 4), [
      'intune',
      'vendor: intune',
      'vendor: intune\n  dlp_policy: true',
      'emm:\n  vendor: intune\n  dlp_policy: true',
    ]);
    assert.equal(texts.at(-1), file.text);
  });
});

describe('links in a deployment description', () => {
  it('lead to files; globs and other texts are none', () => {
    const text = [
      'files:',
      '  config: jabber-config.xml',
      '  groups: ["group-*.xml", {files: [../sales config.xml], who: all}]',
      '  urls: https://example.com/a.html',
      'name: a.xml',
    ].join('\n');
    assert.deepEqual(
      service.documentLinks(description(text)).map(({ target }) => target),
      ['file:///work/a%20b/jabber-config.xml', 'file:///work/sales%20config.xml'],
    );
  });
});

describe('code actions in a deployment description', () => {
  const text = 'version: 1\nemm:\n  vendor: Intune\n';
  const actions = (only?: readonly string[]) => {
    const document = description(text);
    const range = { start: { line: 2, character: 12 }, end: { line: 2, character: 12 } };
    const found = service.codeActions(document, only ? { range, only } : { range }, defaultLintOptions);
    return found.map(({ title, edit, isPreferred }) => {
      const [change] = edit?.documentChanges ?? [];
      const edits = change && 'edits' in change ? change.edits : [];
      const after = TextDocument.applyEdits(
        document.textDocument,
        edits.filter((one) => 'newText' in one),
      );
      return [title, after === text ? '' : after, isPreferred === true];
    });
  };

  it('mends, silences and explains', () => {
    assert.deepEqual(actions(), [
      ['Change to `intune`', 'version: 1\nemm:\n  vendor: intune\n', true],
      [
        'Silence description-value-unaccepted here',
        'version: 1\nemm:\n  # jabber-lint-disable-next-line description-value-unaccepted\n  vendor: Intune\n',
        false,
      ],
      [
        'Silence description-value-unaccepted in this file',
        '# jabber-lint-disable description-value-unaccepted\nversion: 1\nemm:\n  vendor: Intune\n',
        false,
      ],
      ['Turn off description-value-unaccepted in this workspace', '', false],
      ['Open the page on description-value-unaccepted', '', false],
    ]);
  });

  it('mends all when the editor asks for it by name', () => {
    assert.deepEqual(actions(['source.fixAll']), [
      ['Fix all problems that have a certain fix', 'version: 1\nemm:\n  vendor: intune\n', false],
    ]);
  });
});
