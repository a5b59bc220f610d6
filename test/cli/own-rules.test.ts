import assert from 'node:assert/strict';
import { builtCli, directoryWith, runCli } from './run-cli.js';

const rules = `rules: {acme-video: error}
customRules:
  - id: acme-video
    title: Video is off at Acme
    severity: warning
    inputs: [config]
    when: cfg.on("EnableVideo")
    at: [config/EnableVideo=]
    message: Video has to be off.
    positive: |
      @config
      <Policies><EnableVideo>true</EnableVideo></Policies>
  - id: acme-mra
    severity: warning
    inputs: [config, deployment]
    when: cfg.on("EnableVideo") && yes("remote_access.mra")
    at: [config/EnableVideo=, deployment/remote_access.mra]
    message: No video from outside.
    source: {guide: Acme handbook, section: Remote access}
`;
const nearer = `customRules:
  - id: acme-video
    severity: hint
    inputs: [config]
    when: cfg.on("EnableVideo")
    at: [config/EnableVideo=]
    message: In EMEA, too.
  - id: acme-emea
    severity: warning
    inputs: [config, deployment]
    when: cfg.on("EnableVideo") && yes("remote_access.mra")
    at: [config/EnableVideo=]
    message: In EMEA alone.
`;
const yielding = (id: string, other: string): string => `customRules:
  - {id: ${id}, severity: warning, inputs: [config], when: cfg.on("EnableVideo"), at: [config/EnableVideo], message: m, yields_to: [${other}]}
`;
const config =
  '<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n  <Policies>\n    <EnableVideo>true</EnableVideo>\n  </Policies>\n</config>\n';

describe("jabber-lint: rules of the user's own", () => {
  before(async function () {
    this.timeout(60_000);
    await builtCli();
  });
  const directory = directoryWith({
    'alone/jabber-lint.yaml': rules,
    'alone/jabber-config.xml': config,
    'deployed/jabber-lint.yaml': rules,
    'deployed/jabber-config.xml': config,
    'deployed/jabber-deployment.yaml': 'version: 1\nremote_access:\n  mra: true\n',
    'nested/jabber-lint.yaml': rules,
    'nested/jabber-config.xml': config,
    'nested/jabber-deployment.yaml': 'version: 1\nremote_access:\n  mra: true\n',
    'nested/emea/jabber-lint.yaml': nearer,
    'nested/emea/group.xml': config.replace('true', 'on'),
    'wrong/jabber-lint.yaml': rules.replace('cfg.on', 'cfg.onn'),
    'wrong/jabber-config.xml': config,
    'wrong/jabber-deployment.yaml': 'version: 1\nremote_access:\n  mra: true\n',
    'none/jabber-config.xml': config,
    'circle/jabber-lint.yaml': yielding('acme-a', 'acme-b'),
    'circle/jabber-deployment.yaml': 'version: 1\n',
    'circle/jabber-config.xml': config,
    'circle/emea/jabber-lint.yaml': yielding('acme-b', 'acme-a'),
    'circle/emea/group.xml': config,
  });

  it('are run on files, with the severity they are given', async () => {
    const { code, stdout } = await runCli(['alone'], { cwd: directory });
    assert.equal(code, 1);
    assert.match(stdout, /jabber-config\.xml:4:18 {2}error {2}Video has to be off\. {2}acme-video/);
    assert.doesNotMatch(stdout, /acme-mra/);
  });

  it('are run in a deployment', async () => {
    const { stdout } = await runCli(['deployed'], { cwd: directory });
    assert.match(stdout, /error {2}Video has to be off\. {2}acme-video/);
    assert.match(stdout, /warning {2}No video from outside\. {2}acme-mra/);
  });

  it('are run in a deployment also where they stand below its description: on what is below them', async () => {
    const { stdout } = await runCli(['nested', '-f', 'json', '--min-severity', 'hint'], { cwd: directory });
    const found = JSON.parse(stdout)
      .filter(({ code }: { code: string }) => code.startsWith('acme-'))
      .map(({ file, code, severity }: Record<string, string>) => `${file} ${code} ${severity}`);
    assert.deepEqual(found.sort(), [
      'nested/emea/group.xml acme-emea warning',
      'nested/emea/group.xml acme-mra warning',
      'nested/emea/group.xml acme-video hint',
      'nested/jabber-config.xml acme-mra warning',
      'nested/jabber-config.xml acme-video error',
    ]);
  });

  it('are told where those of two lint files yield to each other', async () => {
    const { stdout } = await runCli(['circle', '-f', 'json'], { cwd: directory });
    const found = JSON.parse(stdout).map(({ file, code }: Record<string, string>) => `${file} ${code}`);
    assert.deepEqual(found.filter((each: string) => each.includes('acme')).sort(), [
      'circle/emea/group.xml acme-a',
      'circle/emea/group.xml acme-b',
      'circle/jabber-config.xml acme-a',
    ]);
  });

  it('are told of at their place when they are wrong; the others are run', async () => {
    const { code, stdout, stderr } = await runCli(['wrong', '-f', 'json'], { cwd: directory });
    assert.equal(code, 2);
    assert.match(stderr, /jabber-lint\.yaml:7:11: .*onn/);
    const codes: string[] = JSON.parse(stdout).map(({ code: id }: { code: string }) => id);
    assert.deepEqual(
      codes.filter((id) => id.startsWith('acme')),
      ['acme-mra'],
    );
  });

  it('are listed and explained, and described in SARIF', async () => {
    const config = ['--config', 'alone/jabber-lint.yaml'];
    const list = (await runCli(['--list-rules', ...config], { cwd: directory })).stdout;
    assert.match(list, /^acme-video +warning +Video is off at Acme$/m);
    assert.match((await runCli(['--list-rules'], { cwd: `${directory}/alone` })).stdout, /^acme-video /m);
    assert.doesNotMatch((await runCli(['--list-rules'], { cwd: `${directory}/none` })).stdout, /^acme-video /m);
    const page = (await runCli(['--explain', 'acme-video', ...config], { cwd: directory })).stdout;
    assert.match(page, /^# acme-video\n/);
    assert.match(page, /cfg\.on\("EnableVideo"\)/);
    const { stdout } = await runCli(['none', '-f', 'sarif', ...config], { cwd: directory });
    const [run] = JSON.parse(stdout).runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'acme-video');
    const described = run.tool.driver.rules[result.ruleIndex];
    assert.equal(described.shortDescription.text, 'Video is off at Acme');
    assert.equal(described.help.markdown, page);
  });

  it('are named with their source in a report', async () => {
    const { stdout } = await runCli(['report', 'check', '-f', 'csv'], { cwd: `${directory}/deployed` });
    assert.match(stdout, /No video from outside\..*,acme-mra,Acme handbook: Remote access\r\n/);
  });
});
