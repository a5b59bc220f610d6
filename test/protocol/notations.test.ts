import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
} from 'vscode-languageserver/node';
import { type CheckWorkspaceResult, checkWorkspaceMethod } from '../../protocol/requests.js';
import { withEditor } from './editor.js';
import { inWorkspace } from './in-workspace.js';

interface Kind {
  readonly name: string;
  readonly languageId: string;
  /** The cursor stands in a name at `^`, and in a value that is not allowed at `|`. */
  readonly marked: string;
}

const kinds: readonly Kind[] = [
  {
    name: 'jabber-bootstrap.properties',
    languageId: 'jabber-bootstrap',
    marked: 'ServicesDomain: example.com\r\nSSO_^Enabled: Per|haps\r\n',
  },
  {
    name: 'install.cmd',
    languageId: 'bat',
    marked: '@echo off\r\nmsiexec /i CiscoJabberSetup.msi CLEAR=1 IP_^Mode=Fi|ve\r\n',
  },
  {
    name: 'install.ps1',
    languageId: 'powershell',
    marked: "Start-Process msiexec.exe -ArgumentList '/i CiscoJabberSetup.msi CLEAR=1 IP_^Mode=Fi|ve'\n",
  },
  {
    name: 'page.html',
    languageId: 'html',
    marked: '<a href="ciscojabber://provision?ServicesDomain=example.com&amp;IP_^Mode=Fi|ve">x</a>\n',
  },
  {
    name: 'page.md',
    languageId: 'markdown',
    marked: '[x](ciscojabber://provision?ServicesDomain=example.com&IP_^Mode=Fi|ve)\n',
  },
  {
    name: 'mail.txt',
    languageId: 'plaintext',
    marked: 'Open ciscojabber://provision?ServicesDomain=example.com&IP_^Mode=Fi|ve\n',
  },
  {
    name: 'app.plist',
    languageId: 'xml',
    marked:
      '<plist version="1.0"><dict>\n<key>ServicesDomain</key><string>example.com</string>\n<key>IP_^Mode</key><string>Fi|ve</string>\n</dict></plist>\n',
  },
  {
    name: 'app.json',
    languageId: 'json',
    marked: '{\n  "ServicesDomain": "example.com",\n  "IP_^Mode": "Fi|ve"\n}\n',
  },
  {
    name: 'emm.txt',
    languageId: 'plaintext',
    marked: 'ServicesDomain = example.com\nIP_^Mode = Fi|ve\n',
  },
];

function placesIn({ name, marked }: Kind) {
  const text = marked.replace(/[\^|]/g, '');
  const positionOf = (mark: string) => {
    const before = marked.slice(0, marked.indexOf(mark)).replace(/[\^|]/g, '');
    const lines = before.split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  return { uri: `file:///nowhere/${name}`, text, onName: positionOf('^'), onValue: positionOf('|') };
}

const vsCode = { initializationOptions: { clientCommands: true } };

describe('other notations over a connection', () => {
  for (const kind of kinds) {
    it(
      `${kind.name}: findings, completion, hover, actions, outline`,
      withEditor(vsCode, async (editor) => {
        const { uri, text, onName, onValue } = placesIn(kind);
        const textDocument = { uri };
        await editor.open(uri, text, kind.languageId);

        const found = await editor.pull(uri);
        const finding = found.find(({ range: { start, end } }) => {
          const isOnLine = start.line === onValue.line;
          return isOnLine && start.character <= onValue.character && onValue.character <= end.character;
        });
        assert(finding, `no finding at the value: ${found.map(({ message }) => message)}`);

        const list = await editor.connection.sendRequest(CompletionRequest.type, { textDocument, position: onValue });
        const items = list === null ? [] : Array.isArray(list) ? list : list.items;
        assert(items.length > 1, 'no values are offered');
        const [item] = items;
        assert(item);
        const resolved = await editor.connection.sendRequest(CompletionResolveRequest.type, item);
        assert.match(JSON.stringify(resolved.documentation), /Source: /);

        const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position: onName });
        assert.match(JSON.stringify(hover?.contents), /Source: /);

        const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
          textDocument,
          range: { start: onValue, end: onValue },
          context: { diagnostics: [] },
        });
        assert(actions && actions.length > 0, 'no action is offered');

        const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
        assert(symbols && symbols.length > 0, 'the outline is empty');
        assert.deepEqual(await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument }), []);
        assert.deepEqual(
          await editor.connection.sendRequest(DocumentFormattingRequest.type, {
            textDocument,
            options: { tabSize: 2, insertSpaces: true },
          }),
          [],
        );
      }),
    );
  }

  it(
    'a text that says nothing to a client is left alone, and looked at again when it changes',
    withEditor(vsCode, async (editor) => {
      const uri = 'file:///nowhere/page.html';
      await editor.open(uri, '<p>ServicesDomain</p>', 'html');
      assert.deepEqual(await editor.pull(uri), []);
      const textDocument = { uri };
      assert.deepEqual(await editor.connection.sendRequest(CodeLensRequest.type, { textDocument }), []);
      await editor.change(uri, 2, '<a href="ciscojabber://provision?ServicesDomain=a.b&amp;IP_Mode=Five">x</a>');
      assert((await editor.pull(uri)).length > 0);
      const lenses = await editor.connection.sendRequest(CodeLensRequest.type, { textDocument });
      assert.deepEqual(
        lenses?.map(({ command }) => command?.command),
        ['jabber.openParameters', 'jabber.copyText', 'jabber.convert'],
      );
    }),
  );

  it(
    'lenses are shown only by editors that know their commands',
    withEditor({}, async (editor) => {
      assert.equal(editor.result.capabilities.codeLensProvider, undefined);
      const uri = 'file:///nowhere/a.md';
      await editor.open(uri, 'ciscojabber://provision?ServicesDomain=a.b', 'markdown');
      assert.deepEqual(await editor.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } }), []);
    }),
  );

  const texts = Object.fromEntries(kinds.map((kind) => [kind.name, placesIn(kind).text]));
  const others = {
    'package.json': '{"name": "ServicesDomain"}',
    'notes.txt': 'jabber',
    'build.cmd': 'msiexec /i a.msi',
  };
  it(
    'the check of the workspace looks at every notation',
    inWorkspace({ ...texts, ...others }, async (editor, disk) => {
      const result = await editor.connection.sendRequest<CheckWorkspaceResult>(checkWorkspaceMethod);
      assert.equal(result.files, kinds.length);
      assert.equal(result.filesWithFindings, kinds.length);
      assert.deepEqual(
        editor.published.map(({ uri }) => decodeURIComponent(uri)).sort(),
        Object.keys(texts)
          .map((name) => decodeURIComponent(disk.uriOf(name)))
          .sort(),
      );
    }),
  );
});
