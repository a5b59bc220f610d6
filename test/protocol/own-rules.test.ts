import assert from 'node:assert/strict';
import { CompletionRequest, HoverRequest } from 'vscode-languageserver/node';
import {
  type OwnRules,
  ownRulesMethod,
  rulePageMethod,
  type TriedRule,
  tryRuleMethod,
} from '../../protocol/requests.js';
import type { Editor } from './editor.js';
import { inWorkspace } from './in-workspace.js';
import type { Workspace } from './workspace.js';

const rule = (when: string): string => `customRules:
  - id: acme-video
    severity: warning
    any_input: [config]
    when: ${when}
    at: [config/EnableVideo]
    message: Video has to be off.
`;
const config =
  '<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n  <Policies>\n    <EnableVideo>true</EnableVideo>\n  </Policies>\n</config>\n';
/** With a value on which a regular expression can go on for days. */
const long = config.replace(
  '  </Policies>',
  `  </Policies>\n  <Client>\n    <Forgot_Password_URL>https://a.example/${'a'.repeat(50_000)}</Forgot_Password_URL>\n  </Client>`,
);
const ten = '["0","1","2","3","4","5","6","7","8","9"]';
const heavy: readonly (readonly [when: string, more: string])[] = [
  ['cfg.get("Forgot_Password_URL").matches("a*a*a*x")', ''],
  [`${`${ten}.all(x, `.repeat(9)}cfg.on("EnableVideo")${')'.repeat(9)}`, ''],
  ['cfg.off("EnableVideo")', `    each: {${[...'abcdefgh'].map((name) => `${name}: '${ten}'`).join(', ')}}\n`],
  ['true', `    each: {a: '${ten}', b: '${ten}', c: '[]', d: '${ten}'}\n`],
  [`${'!'.repeat(4_000)}cfg.on("EnableVideo")`, ''],
  [`${'('.repeat(2_000)}true${')'.repeat(2_000)}`, ''],
];
const hostile =
  rule('cfg.on("EnableVideo")') +
  Array.from({ length: 100 }, (_, at) => {
    const [when, more] = heavy[at % (at < 6 ? 6 : 4)] ?? ['true', ''];
    return (
      rule('')
        .replace('acme-video', `acme-heavy-${at}`)
        .replace('customRules:\n', '')
        .replace('when: ', `when: '${when}'`) + more
    );
  }).join('');
const description = 'version: 1\nremote_access:\n  mra: true\n';

async function codesAfter(editor: Editor, uri: string, cause: Promise<void>): Promise<unknown[]> {
  const before = editor.refreshes;
  await cause;
  await editor.until(() => editor.refreshes > before);
  return editor.codes(uri);
}

describe("rules of the user's own in the editor", () => {
  it(
    'are run as they stand in the editor',
    inWorkspace({ 'jabber-config.xml': config, 'jabber-lint.yaml': '' }, async (editor, disk) => {
      const uri = disk.uriOf('jabber-config.xml');
      const lintFile = disk.uriOf('jabber-lint.yaml');
      await editor.open(uri, config);
      assert.deepEqual(await editor.codes(uri), []);
      const found = ['acme-video'];
      const [on, off, wrong] = ['cfg.on("EnableVideo")', 'cfg.off("EnableVideo")', 'cfg.onn("EnableVideo")'];
      assert.deepEqual(await codesAfter(editor, uri, editor.open(lintFile, rule(on), 'yaml')), found);
      assert.deepEqual(await codesAfter(editor, uri, editor.change(lintFile, 2, rule(off))), []);
      assert.deepEqual(await codesAfter(editor, uri, editor.change(lintFile, 3, rule(on))), found);
      assert.deepEqual(await editor.pull(lintFile), []);
      assert.deepEqual(await codesAfter(editor, uri, editor.change(lintFile, 4, rule(wrong))), []);
      const [problem] = await editor.pull(lintFile);
      assert.match(String(problem?.message), /Settings\.onn/);
      assert.deepEqual(problem?.range, { start: { line: 4, character: 10 }, end: { line: 4, character: 32 } });
    }),
  );

  it(
    'are run in a deployment, and again when a rule changes',
    inWorkspace(
      {
        'jabber-config.xml': config,
        'jabber-deployment.yaml': description,
        'jabber-lint.yaml': rule('yes("remote_access.mra")'),
      },
      async (editor, disk) => {
        const uri = disk.uriOf('jabber-config.xml');
        await editor.open(uri, config);
        assert.deepEqual(
          (await editor.codes(uri)).filter((code) => code === 'acme-video'),
          ['acme-video'],
        );
        const changed = await codesAfter(
          editor,
          uri,
          editor.open(disk.uriOf('jabber-lint.yaml'), rule('no("remote_access.mra")'), 'yaml'),
        );
        assert.deepEqual(
          changed.filter((code) => code === 'acme-video'),
          [],
        );
      },
    ),
  );

  it(
    'are run on what is below their file in a deployment, beside those of its description; the page of both is found',
    inWorkspace(
      {
        'jabber-config.xml': config,
        'jabber-deployment.yaml': description,
        'jabber-lint.yaml': rule('cfg.on("EnableVideo") && yes("remote_access.mra")'),
        'emea/group.xml': config,
        'emea/jabber-lint.yaml': rule('cfg.on("EnableVideo")').replace('acme-video', 'acme-emea'),
      },
      async (editor, disk) => {
        const uri = disk.uriOf('emea/group.xml');
        await editor.open(uri, config);
        const own = async () => (await editor.codes(uri)).filter((code) => String(code).startsWith('acme-'));
        assert.deepEqual(await own(), ['acme-emea', 'acme-video']);
        for (const id of ['acme-emea', 'acme-video']) {
          const page = await editor.connection.sendRequest<string>(rulePageMethod, { id, uri });
          assert.ok(page.startsWith(`# ${id}\n`));
        }
        const changed = editor.open(disk.uriOf('emea/jabber-lint.yaml'), '', 'yaml');
        await codesAfter(editor, uri, changed);
        assert.deepEqual(await own(), ['acme-video']);
      },
    ),
  );

  it(
    'keep nobody waiting, whatever they are made of',
    inWorkspace({ 'jabber-config.xml': long, 'jabber-lint.yaml': '' }, async (editor, disk) => {
      const uri = disk.uriOf('jabber-config.xml');
      await editor.open(uri, long);
      assert.deepEqual(await editor.codes(uri), []);
      const lintFile = disk.uriOf('jabber-lint.yaml');
      const changed = await codesAfter(editor, uri, editor.open(lintFile, hostile, 'yaml'));
      assert.deepEqual([...new Set(changed)], ['acme-video']);
      await editor.change(uri, 2, long.replace('a.example', 'b.example'));
      assert.deepEqual([...new Set(await editor.codes(uri))], ['acme-video']);
      assert.ok(await editor.pull(lintFile));
      const at = { textDocument: { uri }, position: { line: 3, character: 8 } };
      assert.ok(await editor.connection.sendRequest(HoverRequest.type, at));
    }),
  );

  it(
    'are tried, listed and explained',
    inWorkspace(
      { 'jabber-config.xml': config, 'jabber-lint.yaml': rule('cfg.on("EnableVideo")') },
      async (editor, disk) => {
        const uri = disk.uriOf('jabber-config.xml');
        await editor.open(uri, config);
        const own = await editor.connection.sendRequest<OwnRules>(ownRulesMethod, { uri });
        assert.deepEqual(own, {
          uri: disk.uriOf('jabber-lint.yaml'),
          rules: [{ id: 'acme-video', summary: 'Video has to be off.' }],
        });
        const byId = await editor.connection.sendRequest<TriedRule>(tryRuleMethod, { uri: own.uri, id: 'acme-video' });
        assert.match(byId.markdown, /jabber-config\.xml:4.*Video has to be off/);
        const position = { line: 4, character: 12 };
        assert.deepEqual(
          await editor.connection.sendRequest<TriedRule>(tryRuleMethod, { uri: own.uri, position }),
          byId,
        );
        assert.equal(await editor.connection.sendRequest(tryRuleMethod, { uri: own.uri, id: 'none' }), null);
        const page = await editor.connection.sendRequest<string>(rulePageMethod, { id: 'acme-video', uri });
        assert.match(page, /^# acme-video/);
      },
    ),
  );

  const about = (disk: Workspace, character: number) => ({
    textDocument: { uri: disk.uriOf('jabber-lint.yaml') },
    position: { line: 4, character },
  });
  for (const schemasByOthers of [false, true]) {
    it(
      `are completed and explained in conditions, and ${schemasByOthers ? 'nowhere else' : 'by their keys'} where ${schemasByOthers ? 'another' : 'no other'} extension knows the schema`,
      inWorkspace(
        { 'jabber-lint.yaml': '' },
        async (editor, disk) => {
          await editor.open(disk.uriOf('jabber-lint.yaml'), rule('cfg.on("EnableVideo")'), 'yaml');
          const list = await editor.connection.sendRequest(CompletionRequest.type, about(disk, 14));
          const items = Array.isArray(list) ? list : (list?.items ?? []);
          assert.ok(items.some(({ label }) => label === 'equals'));
          assert.ok(await editor.connection.sendRequest(HoverRequest.type, about(disk, 20)));
          const key = await editor.connection.sendRequest(HoverRequest.type, about(disk, 5));
          assert.equal(key === null, schemasByOthers);
        },
        { initializationOptions: { schemasByOthers } },
      ),
    );
  }
});
