import assert from 'node:assert/strict';
import { HoverRequest } from 'vscode-languageserver/node';
import {
  type ConvertParams,
  type ConvertResult,
  convertMethod,
  type GenerateParams,
  type GenerateResult,
  generateMethod,
  type OfferedParams,
  type OfferedSetting,
  offeredMethod,
  type ParameterPage,
  parameterPageMethod,
  type SettingsAtParams,
  type SettingsAtResult,
  type SupportFieldResult,
  settingsAtMethod,
  supportFieldMethod,
  type TargetId,
  type ValidateParams,
  validateMethod,
} from '../../protocol/requests.js';
import { type Editor, withEditor } from './editor.js';
import { config } from './texts.js';

const offered = (editor: Editor, params: OfferedParams): Promise<readonly OfferedSetting[]> =>
  editor.connection.sendRequest(offeredMethod, params);
const validate = (editor: Editor, params: ValidateParams): Promise<string | null> =>
  editor.connection.sendRequest(validateMethod, params);
const generate = (editor: Editor, params: GenerateParams): Promise<GenerateResult> =>
  editor.connection.sendRequest(generateMethod, params);
const settingsAt = (editor: Editor, params: SettingsAtParams): Promise<SettingsAtResult | null> =>
  editor.connection.sendRequest(settingsAtMethod, params);
const convert = (editor: Editor, params: ConvertParams): Promise<ConvertResult | null> =>
  editor.connection.sendRequest(convertMethod, params);

const targets: readonly TargetId[] = [
  'url',
  'url-html',
  'url-markdown',
  'url-mail',
  'url-qr',
  'msi',
  'msi-ps',
  'bootstrap',
  'emm-ios',
  'emm-android',
  'emm-android-managed',
  'emm-intune',
  'emm-intune-ios',
  'emm-text',
  'xml',
];

describe('dialogues over a connection', () => {
  it(
    'what can be set is offered with values, the required first',
    withEditor({}, async (editor) => {
      const [first, ...rest] = await offered(editor, { notation: 'url' });
      assert.equal(first?.name, 'ServicesDomain');
      assert.equal(first.required, true);
      assert.equal(rest.length, 11);
      const mode = rest.find(({ name }) => name === 'IP_Mode');
      assert.deepEqual(mode?.values.map(({ value }) => value).sort(), ['IPv4-Only', 'IPv6-Only', 'Two Stacks']);
      assert.equal(mode?.closed, true);
      assert.match(mode?.documentation ?? '', /\*\*IP_Mode\*\*/);
      const services = rest.find(({ separator }) => separator === ',');
      assert.equal(services?.name, 'ServiceDiscoveryExcludedServices');

      const language = (await offered(editor, { notation: 'installer' })).find(({ name }) => name === 'LANGUAGE');
      assert.match(language?.values.find(({ value }) => value === '1042')?.meaning ?? '', /Korean/);
    }),
  );

  it(
    'a mobile client is offered only the keys it takes',
    withEditor({}, async (editor) => {
      const all = await offered(editor, { notation: 'emm' });
      const blackberry = await offered(editor, { notation: 'emm', product: 'blackberry' });
      assert(blackberry.length > 0 && blackberry.length < all.length);
      assert.equal(all.find(({ name }) => name === 'AutoLoginUserPassword')?.secret, true);
      const android = await offered(editor, { notation: 'emm', target: 'emm-android' });
      assert(!android.some(({ name }) => name === 'AllowTeamsUseEmbeddedSafari'));
    }),
  );

  it(
    'each answer is judged',
    withEditor({}, async (editor) => {
      const mode = { notation: 'url', name: 'IP_Mode' } as const;
      assert.equal(await validate(editor, { ...mode, value: 'IPv4-Only' }), null);
      assert.match((await validate(editor, { ...mode, value: 'Five' })) ?? '', /IPv4-Only/);
      const domain = { notation: 'url', name: 'ServicesDomain' } as const;
      assert.notEqual(await validate(editor, { ...domain, value: 'not a domain' }), null);
      assert.equal(await validate(editor, { ...domain, value: 'example.com' }), null);
    }),
  );

  for (const target of targets) {
    it(
      `${target} is written`,
      withEditor({}, async (editor) => {
        const name = target.startsWith('msi')
          ? 'SERVICES_DOMAIN'
          : target === 'xml'
            ? 'EnableAutosave'
            : 'ServicesDomain';
        const value = target === 'xml' ? 'true' : 'example.com';
        const result = await generate(editor, { target, settings: [{ name, value }] });
        assert.equal(result.problem, undefined);
        assert.deepEqual(result.dropped, []);
        assert.deepEqual(
          result.kept.map((kept) => [kept.name, kept.value]),
          [[name, value], ...(target.startsWith('emm') ? [['AllowUrlProvisioning', 'false']] : [])],
        );
        assert(result.text.includes(value));
        assert(result.languageId && result.fileName);
      }),
    );
  }

  it(
    'what is missing is told',
    withEditor({}, async (editor) => {
      const result = await generate(editor, { target: 'url', settings: [{ name: 'IP_Mode', value: 'IPv4-Only' }] });
      assert.match(result.problem ?? '', /ServicesDomain/);
    }),
  );

  it(
    'the settings under the cursor are found and converted',
    withEditor({}, async (editor) => {
      const uri = 'file:///nowhere/install.cmd';
      const text = [
        'msiexec /i old.msi CLEAR=1 SERVICES_DOMAIN=old.example.com & rem jabber',
        'msiexec /i CiscoJabberSetup.msi CLEAR=1 SERVICES_DOMAIN=example.com IP_Mode="Two Stacks" LOG_DIRECTORY=C:\\x',
        '',
      ].join('\r\n');
      await editor.open(uri, text, 'bat');
      const position = { line: 1, character: 60 };
      const found = await settingsAt(editor, { uri, position });
      assert.equal(found?.notation, 'installer');
      assert.equal(found.package, 'CiscoJabberSetup.msi');
      assert.equal(found.range.start.line, 1);
      assert.deepEqual(found.settings[2], { name: 'IP_Mode', value: 'Two Stacks' });

      const url = await convert(editor, { uri, position, target: 'url' });
      assert.equal(url?.from, 'installer');
      assert.equal(url.text, 'ciscojabber://provision?ServicesDomain=example.com&IP_Mode=Two%20Stacks');
      const lost = url.dropped.find(({ name }) => name === 'LOG_DIRECTORY');
      assert.match(lost?.reason ?? '', /\w/);
    }),
  );

  it(
    'what the file does not say can be added',
    withEditor({}, async (editor) => {
      const uri = 'file:///nowhere/jabber-config.xml';
      await editor.open(uri, config('<Client>', '  <IP_Mode>IPV4_Only</IP_Mode>', '</Client>'));
      const asked = { uri, target: 'url' } as const;
      assert.match((await convert(editor, asked))?.problem ?? '', /ServicesDomain/);
      const settings = [{ name: 'ServicesDomain', value: 'example.com' }];
      assert.equal(
        (await convert(editor, { ...asked, settings }))?.text,
        'ciscojabber://provision?ServicesDomain=example.com&IP_Mode=IPv4-Only',
      );
    }),
  );

  it(
    'a document without settings, or one that is not open, has none',
    withEditor({}, async (editor) => {
      const uri = 'file:///nowhere/a.md';
      assert.equal(await settingsAt(editor, { uri }), null);
      assert.equal(await convert(editor, { uri, target: 'url' }), null);
      await editor.open(uri, '[call](ciscotel:1234)', 'markdown');
      assert.equal(await settingsAt(editor, { uri }), null);
      const hover = await editor.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position: { line: 0, character: 10 },
      });
      assert.match(JSON.stringify(hover?.contents), /EnableCiscoTelProtocol/);
    }),
  );

  it(
    'the Cisco Support Field takes the name of a file',
    withEditor({}, async (editor) => {
      const ask = (file: string): Promise<SupportFieldResult> =>
        editor.connection.sendRequest(supportFieldMethod, { file });
      assert.deepEqual(await ask('sales.xml'), { text: 'configurationfile=sales.xml' });
      assert.match((await ask('sales 1.xml')).problem ?? '', /\w/);
    }),
  );

  it(
    'all that a notation knows is one page',
    withEditor({}, async (editor) => {
      for (const notation of ['bootstrap', 'installer', 'url', 'emm'] as const) {
        const page: ParameterPage = await editor.connection.sendRequest(parameterPageMethod, { notation });
        const settings = await offered(editor, { notation });
        assert(page.title.length > 0);
        for (const { name } of settings) assert(page.markdown.includes(`\n## ${name}\n`), `${notation} ${name}`);
      }
    }),
  );

  it(
    'nonsense is answered, not fallen over',
    withEditor({}, async (editor) => {
      const send = (method: string, params: unknown): Promise<unknown> => editor.connection.sendRequest(method, params);
      assert.equal(((await send(generateMethod, {})) as GenerateResult).text, '');
      assert.equal(await send(convertMethod, { uri: 1 }), null);
      assert.equal(await send(validateMethod, {}), null);
    }),
  );
});
