import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Position,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckWorkspaceResult, checkWorkspaceMethod } from '../../protocol/requests.js';
import { type Editor, type EditorOptions, fullEditor } from './editor.js';
import { inWorkspace } from './in-workspace.js';
import { config, misspelt } from './texts.js';
import type { Workspace } from './workspace.js';

const ldapInCloud = 'on-premises-directory-parameter-in-cloud';
const description = (model: string) => `version: 1\ndeployment_type: ${model}\n`;
const onPremises = description('on-premises');
const hybrid = description('hybrid-webex-messenger');
const withLdap = config('<Directory>', '  <LdapUserDomain>example.com</LdapUserDomain>', '</Directory>');
const without = config('<Policies>', '  <EnableVideo>true</EnableVideo>', '</Policies>');
const onName: Position = { line: 3, character: 8 };

const { diagnostic: _, ...withoutPull } = fullEditor.textDocument ?? {};
const pushing: EditorOptions = { capabilities: { ...fullEditor, textDocument: withoutPull } };

/** Opens a file of the folder with this text, be it the one on disk or not. */
async function openAs(editor: Editor, disk: Workspace, name: string, text: string): Promise<string> {
  const uri = disk.uriOf(name);
  await editor.open(uri, text, name.endsWith('.yaml') ? 'jabber-deployment' : 'jabber-config');
  return uri;
}

/** Tells the server of a change that was made on disk. */
async function changed(editor: Editor, uri: string, type: FileChangeType): Promise<void> {
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
}

/** Pulls again after each request to do so, until the findings are as wanted. */
async function pulled(
  editor: Editor,
  uri: string,
  wanted: (codes: readonly unknown[]) => boolean,
): Promise<readonly Diagnostic[]> {
  for (;;) {
    const { refreshes } = editor;
    const diagnostics = await editor.pull(uri);
    if (wanted(diagnostics.map(({ code }) => code))) return diagnostics;
    await editor.until(() => editor.refreshes > refreshes);
  }
}

const has = (code: string) => (codes: readonly unknown[]) => codes.includes(code);
const lacks = (code: string) => (codes: readonly unknown[]) => !codes.includes(code);

async function fixesAt(editor: Editor, uri: string, position: Position): Promise<CodeAction[]> {
  const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  return (actions ?? []).filter((action): action is CodeAction => 'edit' in action && action.edit !== undefined);
}

function textAfter(text: string, action: CodeAction | undefined): string {
  const [change] = (action?.edit?.documentChanges ?? []) as readonly TextDocumentEdit[];
  assert(change, 'nothing is changed');
  return TextDocument.applyEdits(
    TextDocument.create('', '', 0, text),
    change.edits.flatMap((edit) => ('newText' in edit ? [edit] : [])),
  );
}

describe('a deployment over a connection', () => {
  const files = { 'jabber-deployment.yaml': hybrid, 'jabber-config.xml': withLdap, 'groups/sales.xml': without };

  it(
    'findings across files stand in the open file, and point into the other',
    inWorkspace(files, async (editor, disk) => {
      const uri = await openAs(editor, disk, 'jabber-config.xml', withLdap);
      const [finding] = await editor.pull(uri);
      assert.equal(finding?.code, ldapInCloud);
      assert.deepEqual(finding.range, { start: { line: 3, character: 5 }, end: { line: 3, character: 19 } });
      assert.deepEqual(
        finding.relatedInformation?.map(({ location }) => location),
        [
          {
            uri: disk.uriOf('jabber-deployment.yaml'),
            range: { start: { line: 1, character: 0 }, end: { line: 1, character: 39 } },
          },
        ],
      );
    }),
  );

  it(
    'a change in the description brings a warning into the open file, and its quick fix takes it away',
    inWorkspace({ ...files, 'jabber-deployment.yaml': onPremises }, async (editor, disk) => {
      const uri = await openAs(editor, disk, 'jabber-config.xml', withLdap);
      const plan = await openAs(editor, disk, 'jabber-deployment.yaml', onPremises);
      assert.deepEqual(await editor.codes(uri), []);
      await editor.change(plan, 2, hybrid);
      await pulled(editor, uri, has(ldapInCloud));
      const fix = (await fixesAt(editor, uri, onName)).find(({ title }) => title === 'Remove `LdapUserDomain`');
      await editor.change(uri, 2, textAfter(withLdap, fix));
      assert.deepEqual(await editor.codes(uri), []);
    }),
  );

  it(
    'a change in the description brings a warning to an editor that findings are pushed to, and its quick fix takes it away',
    inWorkspace(
      { ...files, 'jabber-deployment.yaml': onPremises },
      async (editor, disk) => {
        const uri = await openAs(editor, disk, 'jabber-config.xml', withLdap);
        const plan = await openAs(editor, disk, 'jabber-deployment.yaml', onPremises);
        await editor.publishedFor(uri, ({ length }) => length === 0);
        await editor.change(plan, 2, hybrid);
        await editor.publishedFor(uri, (list) => list.some(({ code }) => code === ldapInCloud));
        const fix = (await fixesAt(editor, uri, onName)).find(({ title }) => title === 'Remove `LdapUserDomain`');
        await editor.change(uri, 2, textAfter(withLdap, fix));
        await editor.publishedFor(uri, ({ length }) => length === 0);
      },
      pushing,
    ),
  );

  it(
    'the description may be made, changed and deleted on disk',
    inWorkspace({ 'jabber-config.xml': withLdap }, async (editor, disk) => {
      const uri = await openAs(editor, disk, 'jabber-config.xml', withLdap);
      assert.deepEqual(await editor.codes(uri), []);
      const plan = disk.write('jabber-deployment.yaml', hybrid);
      await changed(editor, plan, FileChangeType.Created);
      await pulled(editor, uri, has(ldapInCloud));
      disk.write('jabber-deployment.yaml', onPremises);
      await changed(editor, plan, FileChangeType.Changed);
      await pulled(editor, uri, lacks(ldapInCloud));
      disk.write('jabber-deployment.yaml', hybrid);
      await changed(editor, plan, FileChangeType.Changed);
      await pulled(editor, uri, has(ldapInCloud));
      disk.delete('jabber-deployment.yaml');
      await changed(editor, plan, FileChangeType.Deleted);
      await pulled(editor, uri, lacks(ldapInCloud));
    }),
  );

  it(
    'a group file may be made, changed and deleted on disk while a mail of the deployment is open',
    inWorkspace({ 'jabber-deployment.yaml': hybrid, 'jabber-config.xml': without }, async (editor, disk) => {
      const link = 'ciscojabber://provision?ServicesDomain=example.org';
      const mail = disk.write('mail.txt', `${link}\n`);
      await editor.open(mail, `${link}\n`, 'plaintext');
      const differs = 'domain-differs-between-inputs';
      assert.ok(lacks(differs)(await editor.codes(mail)));
      const domain = (value: string) =>
        config('<Policies>', `  <ServicesDomain>${value}</ServicesDomain>`, '</Policies>');
      const group = disk.write('groups/sales.xml', domain('example.com'));
      await changed(editor, group, FileChangeType.Created);
      await pulled(editor, mail, has(differs));
      disk.write('groups/sales.xml', domain('example.org'));
      await changed(editor, group, FileChangeType.Changed);
      await pulled(editor, mail, lacks(differs));
      disk.write('groups/sales.xml', domain('example.com'));
      await changed(editor, group, FileChangeType.Changed);
      await pulled(editor, mail, has(differs));
      disk.delete('groups/sales.xml');
      await changed(editor, group, FileChangeType.Deleted);
      await pulled(editor, mail, lacks(differs));
    }),
  );

  it(
    'a file closed without saving counts as it stands on disk again',
    inWorkspace({ ...files, 'jabber-deployment.yaml': onPremises }, async (editor, disk) => {
      const uri = await openAs(editor, disk, 'jabber-config.xml', withLdap);
      const plan = await openAs(editor, disk, 'jabber-deployment.yaml', hybrid);
      await pulled(editor, uri, has(ldapInCloud));
      await editor.close(plan);
      await pulled(editor, uri, lacks(ldapInCloud));
    }),
  );

  it(
    'a file may belong to two deployments of one folder',
    inWorkspace(
      {
        'jabber-deployment-emea.yaml': `${hybrid}files: {config: jabber-config.xml}\n`,
        'jabber-deployment-apac.yaml': `${onPremises}files: {config: [jabber-config.xml, other.xml]}\n`,
        'jabber-config.xml': withLdap,
        'other.xml': withLdap,
      },
      async (editor, disk) => {
        const both = await openAs(editor, disk, 'jabber-config.xml', withLdap);
        const one = await openAs(editor, disk, 'other.xml', withLdap);
        assert.deepEqual(await editor.codes(both), [ldapInCloud]);
        assert.deepEqual(await editor.codes(one), []);
      },
    ),
  );

  it(
    'what two deployments find alike in a file is told once',
    inWorkspace(
      { 'jabber-deployment-a.yaml': hybrid, 'jabber-deployment-b.yaml': hybrid, 'jabber-config.xml': withLdap },
      async (editor, disk) => {
        const uri = await openAs(editor, disk, 'jabber-config.xml', withLdap);
        assert.deepEqual(await editor.codes(uri), [ldapInCloud]);
      },
    ),
  );

  it(
    'a description without files is checked by itself',
    inWorkspace({ 'jabber-deployment.yaml': '' }, async (editor, disk) => {
      const text = 'version: 1\nservers:\n  cucm: {version: "9.0"}\n';
      const plan = await openAs(editor, disk, 'jabber-deployment.yaml', text);
      const found = (await editor.pull(plan)).find(({ code }) => code === 'server-below-minimum-version');
      assert.deepEqual(found?.range.start, { line: 2, character: 9 });
    }),
  );

  it(
    'a finding in the description can be silenced there',
    inWorkspace({ 'jabber-deployment.yaml': '' }, async (editor, disk) => {
      const text = 'version: 1\nservers:\n  cucm: {version: "9.0"}\n';
      const plan = await openAs(editor, disk, 'jabber-deployment.yaml', text);
      const actions = await fixesAt(editor, plan, { line: 2, character: 12 });
      const silence = actions.find(({ title }) => title === 'Silence server-below-minimum-version here');
      await editor.change(plan, 2, textAfter(text, silence));
      assert.ok(lacks('server-below-minimum-version')(await editor.codes(plan)));
    }),
  );

  it(
    'findings in files that are not open come with the check of the workspace, and follow the description',
    inWorkspace(files, async (editor, disk) => {
      const result: CheckWorkspaceResult = await editor.connection.sendRequest(checkWorkspaceMethod);
      assert.equal(result.warnings, 1);
      const uri = disk.uriOf('jabber-config.xml');
      await editor.publishedFor(uri, (list) => list.some(({ code }) => code === ldapInCloud));
      disk.write('jabber-deployment.yaml', onPremises);
      await changed(editor, disk.uriOf('jabber-deployment.yaml'), FileChangeType.Changed);
      await editor.publishedFor(uri, ({ length }) => length === 0);
      disk.write('jabber-deployment.yaml', hybrid);
      await changed(editor, disk.uriOf('jabber-deployment.yaml'), FileChangeType.Changed);
      await editor.publishedFor(uri, ({ length }) => length === 1);
      disk.write('jabber-config.xml', without);
      await changed(editor, uri, FileChangeType.Changed);
      await editor.publishedFor(uri, ({ length }) => length === 0);
      disk.write('jabber-config.xml', misspelt);
      await changed(editor, uri, FileChangeType.Changed);
      await editor.publishedFor(uri, (list) => list.some(({ code }) => code === 'parameter-unknown'));
      disk.write('jabber-config.xml', withLdap);
      await changed(editor, uri, FileChangeType.Changed);
      await editor.publishedFor(uri, (list) => list.every(({ code }) => code === ldapInCloud) && list.length === 1);
    }),
  );
});
