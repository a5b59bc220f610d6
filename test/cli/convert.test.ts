import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCommand } from '../../server/src/cli/parse-command.js';
import { builtCli, configuration, directoryWith, runCli } from './run-cli.js';

const link = 'ciscojabber://provision?ServicesDomain=example.com&IP_Mode=Two%20Stacks';
const script = [
  '@echo off',
  'msiexec.exe /i CiscoJabberSetup.msi /quiet CLEAR=1 SERVICES_DOMAIN=one.example',
  'msiexec.exe /i CiscoJabberSetup.msi /quiet CLEAR=1 SERVICES_DOMAIN=two.example UXModel=modern',
  '',
].join('\r\n');

describe('jabber-lint convert', () => {
  before(async function () {
    this.timeout(60_000);
    await builtCli();
  });
  const cwd = directoryWith({
    'install.cmd': script,
    'page.html': `<p><a href="${link.replace('&', '&amp;')}">Set up</a></p>\n`,
    'jabber-bootstrap.properties': 'ServicesDomain: example.com\r\nNOT_SPECIFIED\r\n',
    'config.xml': configuration('<VoiceServicesDomain>voice.example.com</VoiceServicesDomain>'),
    'app.json': '{ "ServicesDomain": "example.com", "FIPS_MODE": "true" }',
    'list.conf': 'ServicesDomain = example.com\nFIPS_MODE = true\n',
    'notes.txt': 'Nothing of the kind.\n',
  });

  const runs: readonly [args: string[], code: number, stdout: string, stderr: RegExp][] = [
    [['--to', 'url', 'jabber-bootstrap.properties'], 0, 'ciscojabber://provision?ServicesDomain=example.com\n', /^$/],
    [
      ['--to', 'msi', 'page.html'],
      0,
      'msiexec.exe /i CiscoJabberSetup.msi /quiet CLEAR=1 SERVICES_DOMAIN=example.com IP_Mode="Two Stacks"\n',
      /^$/,
    ],
    [
      ['--to', 'msi', '--keep', '--package', 'C:\\My Jabber.msi', 'page.html'],
      0,
      'msiexec.exe /i "C:\\My Jabber.msi" /quiet SERVICES_DOMAIN=example.com IP_Mode="Two Stacks"\n',
      /note: CLEAR: Without `CLEAR=1`/,
    ],
    [
      ['--to', 'url', 'install.cmd'],
      0,
      'ciscojabber://provision?ServicesDomain=one.example\n',
      /install\.cmd: it holds 2 sets of settings; the first is converted, see --number\n/,
    ],
    [
      ['--to', 'url', '--number', '2', 'install.cmd'],
      1,
      'ciscojabber://provision?ServicesDomain=two.example\n',
      /left out: UXModel: The guides do not list `UXModel` for the provisioning URL\.\n/,
    ],
    [['--to', 'url', '--number', '3', 'install.cmd'], 2, '', /it holds 2 sets of settings, no number 3\n/],
    [['--to', 'url', 'config.xml'], 2, '', /`ServicesDomain` is required in the provisioning URL\.\n/],
    [
      ['--to', 'url', '--set', 'ServicesDomain=example.com', 'config.xml'],
      1,
      'ciscojabber://provision?ServicesDomain=example.com&VoiceServicesDomain=voice.example.com\n',
      /left out: EnableAutosave/,
    ],
    [['--to', 'emm-text', '--product', 'blackberry', 'app.json'], 1, 'ServicesDomain = example.com\n', /BlackBerry/],
    [
      ['--to', 'msi', '--from', 'emm', 'list.conf'],
      0,
      'msiexec.exe /i CiscoJabberSetup.msi /quiet CLEAR=1 SERVICES_DOMAIN=example.com FIPS_MODE=true\n',
      /^$/,
    ],
    [
      ['--to', 'msi', 'notes.txt'],
      2,
      '',
      /notes\.txt: neither name nor content tells what it is; say it with --from\n$/,
    ],
    [['--to', 'msi', 'missing.txt'], 2, '', /^jabber-lint: missing\.txt: no such file or directory\n$/],
  ];
  for (const [args, code, stdout, stderr] of runs) {
    it(`${code}: ${args.join(' ')}`, async () => {
      // The file of XML has a parameter no link can hold.
      const input = args.includes('config.xml') && code === 1 ? withAutosave(cwd) : cwd;
      const run = await runCli(['convert', ...args], { cwd: input });
      assert.deepEqual([run.code, run.stdout], [code, stdout], run.stderr);
      assert.match(run.stderr, stderr);
    });
  }

  const inputs: readonly [what: string, text: string][] = [
    ['a link', link],
    ['an anchor', `<a href="${link.replace('&', '&amp;')}">x</a>`],
    ['a command', 'msiexec /i CiscoJabberSetup.msi SERVICES_DOMAIN=example.com IP_Mode="Two Stacks"'],
    [
      'a property list',
      '<dict><key>ServicesDomain</key><string>example.com</string><key>IP_Mode</key><string>Two Stacks</string></dict>',
    ],
    ['JSON', '[{"key": "ServicesDomain", "value": "example.com"}, {"key": "IP_Mode", "value": "Two Stacks"}]'],
    ['a bootstrap file', 'ServicesDomain: example.com\nIP_Mode: Two Stacks\nNOT_SPECIFIED\n'],
  ];
  for (const [what, text] of inputs) {
    it(`the input: ${what} is told by its content`, async () => {
      const run = await runCli(['convert', '--to', 'url', '-'], { stdin: text });
      assert.equal(run.stdout, `${link}\n`, run.stderr);
    });
  }

  it('--output writes the very bytes and nothing else', async () => {
    const run = await runCli(['convert', '--to', 'bootstrap', '-o', 'new.properties', 'page.html'], { cwd });
    assert.deepEqual([run.code, run.stdout], [0, '']);
    assert.equal(
      readFileSync(join(cwd, 'new.properties'), 'utf8'),
      'ServicesDomain: example.com\r\nIP_Mode: Two Stacks\r\n',
    );
  });

  const wrong: readonly [args: readonly string[], message: RegExp][] = [
    [['a.xml'], /Say what to write: --to url\|/],
    [['--to', 'word', 'a.xml'], /--to does not accept `word`/],
    [['--to', 'url'], /Name one file/],
    [['--to', 'url', 'a', 'b'], /Name one file/],
    [['--to', 'url', '--from', 'word', 'a'], /--from does not accept `word`/],
    [['--to', 'url', '--set', 'x', 'a'], /--set takes NAME=VALUE, not `x`/],
    [['--to', 'url', '--number', '0', 'a'], /counts from 1/],
    [['--to', 'url', '--product', 'x', 'a'], /--product does not accept `x`/],
    [['--to', 'url', '--nope', 'a'], /Unknown option '--nope'/],
  ];
  for (const [args, message] of wrong) {
    it(`wrong usage is told: ${args.join(' ')}`, () => {
      assert.throws(() => parseCommand(['convert', ...args]), { name: 'Error', message });
    });
  }

  it('help names targets, options and exit codes', async () => {
    const { stdout, code } = await runCli(['convert', '--help']);
    assert.equal(code, 0);
    for (const word of ['emm-intune', '--from', '--product', '--set', '--output', 'Exit code:']) {
      assert.ok(stdout.includes(word), word);
    }
  });
});

function withAutosave(cwd: string): string {
  const text = readFileSync(join(cwd, 'config.xml'), 'utf8');
  return directoryWith({
    'config.xml': text.replace('</Client>', '  <EnableAutosave>true</EnableAutosave>\n  </Client>'),
  });
}
