import assert from 'node:assert/strict';
import {
  type AnswerFormat,
  type AnswerId,
  type AnswerResult,
  answerMethod,
  type DeploymentItem,
  deploymentsMethod,
  type RuleItem,
  rulePageMethod,
  rulesMethod,
  type Status,
  statusMethod,
} from '../../protocol/requests.js';
import { type Editor, withEditor } from './editor.js';
import { Workspace } from './workspace.js';

const config = '<config version="1.0"><Client><IP_Mode>IPV6_Only</IP_Mode></Client></config>\n';
const description = 'version: 1\nname: Head office\nservers: {cucm: {version: "9.1"}}\n';

const ask = (editor: Editor, uri: string, id: AnswerId, format: AnswerFormat): Promise<AnswerResult> =>
  editor.connection.sendRequest(answerMethod, { id, uri, format });
const deployments = (editor: Editor, uri?: string): Promise<readonly DeploymentItem[]> =>
  editor.connection.sendRequest(deploymentsMethod, uri === undefined ? {} : { uri });
const status = (editor: Editor, uri: string): Promise<Status> => editor.connection.sendRequest(statusMethod, { uri });

describe('answers over the protocol', () => {
  const disk = new Workspace({
    'hq/jabber-deployment.yaml': description,
    'hq/jabber-config.xml': config,
    'branch/jabber-deployment.yaml': 'version: 1\nfiles: {config: jabber-config.xml}\n',
    'branch/other.xml': config,
    'none/jabber-config.xml': config,
  });
  after(() => disk.dispose());
  const folders = [disk.uri];

  it(
    'each question is answered in each form, with a name to save it under',
    withEditor({ folders }, async (editor) => {
      const uri = disk.uriOf('hq/jabber-config.xml');
      const ids: readonly AnswerId[] = ['check', 'ipv6', 'media', 'remote-access', 'firewall', 'versions'];
      for (const id of ids) {
        const { title, text, fileName, problem } = await ask(editor, uri, id, 'markdown');
        assert.equal(problem, undefined);
        assert.ok(title.includes('Head office'), title);
        assert.ok(text.startsWith(`# ${title}\n`), text);
        assert.equal(fileName, `jabber-${id}.md`);
      }
      const starts: readonly (readonly [AnswerFormat, string, string])[] = [
        ['html', '<!DOCTYPE html>', 'jabber-versions.html'],
        ['csv', 'Server,Declared', 'jabber-versions.csv'],
        ['json', '{\n  "id": "versions"', 'jabber-versions.json'],
        ['text', 'Versions: Head office\n===', 'jabber-versions.txt'],
      ];
      for (const [format, start, name] of starts) {
        const { text, fileName } = await ask(editor, uri, 'versions', format);
        assert.ok(text.startsWith(start), text);
        assert.equal(fileName, name);
      }
    }),
  );

  it(
    'counts what is typed, not what is on disk',
    withEditor({ folders }, async (editor) => {
      const uri = disk.uriOf('hq/jabber-deployment.yaml');
      const unmet = async () => (await ask(editor, uri, 'versions', 'text')).text.includes('Too old: 1.');
      assert.equal(await unmet(), true);
      await editor.open(uri, description.replace('9.1', '12.5'), 'yaml');
      assert.equal(await unmet(), false);
    }),
  );

  it(
    'the check leaves out what the lint file leaves out',
    withEditor({ folders }, async (editor) => {
      const uri = disk.uriOf('hq/jabber-deployment.yaml');
      const first = async () => JSON.parse((await ask(editor, uri, 'check', 'json')).text).sections[0].paragraphs[0];
      assert.equal(await first(), '2 files were checked.');
      disk.write('jabber-lint.yaml', 'ignore: [jabber-config.xml]\n');
      try {
        await withEditor({ folders }, async (other) => {
          const answer = await ask(other, uri, 'check', 'json');
          assert.equal(JSON.parse(answer.text).sections[0].paragraphs[0], '1 file was checked.');
        })();
      } finally {
        disk.delete('jabber-lint.yaml');
      }
    }),
  );

  it(
    'says why there is no answer',
    withEditor({ folders }, async (editor) => {
      const none = { title: '', text: '', fileName: '' };
      assert.deepEqual(await ask(editor, disk.uriOf('none/jabber-config.xml'), 'ipv6', 'text'), {
        ...none,
        problem: 'none',
      });
      const gone = disk.uriOf('gone/jabber-deployment.yaml');
      assert.deepEqual(await ask(editor, gone, 'ipv6', 'text'), { ...none, problem: 'unreadable' });
    }),
  );

  it(
    'the deployments are those nearest to a file, else those of the workspace',
    withEditor({ folders }, async (editor) => {
      const hq = { uri: disk.uriOf('hq/jabber-deployment.yaml'), name: 'Head office' };
      const branch = { uri: disk.uriOf('branch/jabber-deployment.yaml') };
      assert.deepEqual(await deployments(editor, disk.uriOf('hq/jabber-config.xml')), [hq]);
      for (const uri of [undefined, disk.uriOf('none/jabber-config.xml'), 'untitled:Untitled-1']) {
        const found = [...(await deployments(editor, uri))].sort((a, b) => (a.uri < b.uri ? -1 : 1));
        assert.deepEqual(found, [branch, hq]);
      }
    }),
  );

  it(
    'the status names the deployments that a file belongs to',
    withEditor({ folders }, async (editor) => {
      const hq = { uri: disk.uriOf('hq/jabber-deployment.yaml'), name: 'Head office' };
      for (const file of ['hq/jabber-config.xml', 'hq/jabber-deployment.yaml']) {
        assert.deepEqual((await status(editor, disk.uriOf(file))).deployments, [hq]);
      }
      assert.deepEqual((await status(editor, disk.uriOf('branch/other.xml'))).deployments, []);
      assert.deepEqual((await status(editor, disk.uriOf('none/jabber-config.xml'))).deployments, []);
    }),
  );

  it(
    'the client is told to ask again when a description changes',
    withEditor({ folders }, async (editor) => {
      const name = async () => (await status(editor, disk.uriOf('hq/jabber-config.xml'))).deployments[0]?.name;
      const nameAfter = async (cause: Promise<void>) => {
        const before = editor.optionChanges;
        await cause;
        await editor.until(() => editor.optionChanges > before);
        return name();
      };
      assert.equal(await name(), 'Head office');
      const uri = disk.uriOf('hq/jabber-deployment.yaml');
      const named = (other: string) => description.replace('Head office', other);
      assert.equal(await nameAfter(editor.open(uri, named('Seoul'), 'yaml')), 'Seoul');
      assert.equal(await nameAfter(editor.change(uri, 2, named('Busan'))), 'Busan');
    }),
  );

  it(
    'the list of rules holds the cross-checks, and their pages can be had',
    withEditor({}, async (editor) => {
      const rules = await editor.connection.sendRequest<readonly RuleItem[]>(rulesMethod);
      assert.ok(rules.some(({ id }) => id === 'ipv6-only-over-mra'));
      const page = await editor.connection.sendRequest<string | null>(rulePageMethod, { id: 'ipv6-only-over-mra' });
      assert.match(page ?? '', /^# ipv6-only-over-mra\n/);
      assert.equal(await editor.connection.sendRequest(rulePageMethod, { id: 'value-blanks' }), null);
    }),
  );
});
