import assert from 'node:assert/strict';
import { builtCli, clean, directoryWith, runCli } from './run-cli.js';

/** Files of all kinds, each with something to report. */
const files = {
  'jabber-bootstrap.properties': 'SSO_Enabled = FALSE\n',
  'deploy/install.cmd': 'msiexec /i CiscoJabberSetup.msi CLEAR = 1\n',
  'deploy/install.bat': 'msiexec /i CiscoJabberSetup.msi CLEAR = 1\n',
  'deploy/install.ps1': 'msiexec /i CiscoJabberSetup.msi CLEAR = 1\n',
  'web/page.html': `${'<p>Text</p>\n'.repeat(8000)}<a href="ciscojabber:provision?ServicesDomain=example.com">x</a>`,
  'web/page.htm': '<a href="ciscojabber:provision?ServicesDomain=example.com">x</a>',
  'web/read.md': '[x](ciscojabber:provision?ServicesDomain=example.com)',
  'mail.eml': 'Subject: x\r\n\r\nciscojabber:provision?ServicesDomain=example.com\r\n',
  'mail.txt': 'ciscojabber:provision?ServicesDomain=example.com',
  'app.plist': '<dict><key>ServicesDomain</key></dict>',
  'app.mobileconfig': '<plist><dict><key>ServicesDomain</key></dict></plist>',
  'app.json': '{"ServicesDomain": "example.com",}',
};
const others = {
  'log4j.properties': 'log4j.rootLogger=INFO\n',
  'build.cmd': 'msiexec /i Other.msi A = 1\n',
  'build.ps1': 'Write-Host Jabber\n',
  'notes.txt': 'Call me: tel 123\n',
  'README.md': '# x\n',
  'index.html': '<a href="https://example.com">x</a>',
  'Info.plist': '<plist><dict><key>CFBundleName</key></dict></plist>',
  'package.json': '{"name": "x",}',
};

describe('jabber-lint: kinds of files', () => {
  before(async function () {
    this.timeout(60_000);
    await builtCli();
  });

  for (const [name, content, exitCode, told] of [
    ['sales.xml', '', 1, /root-missing/],
    ['sales.xml', ' \n\n', 1, /root-missing/],
    ['jabber-bootstrap.properties', '', 2, /no Jabber settings/],
    ['install.cmd', '\r\n', 2, /no Jabber settings/],
  ] as const) {
    it(`a blank file does not pass: ${name} with ${JSON.stringify(content)}`, async () => {
      const cwd = directoryWith({ [name]: content });
      const named = await runCli([name], { cwd });
      assert.equal(named.code, exitCode, named.stdout + named.stderr);
      assert.match(named.stdout + named.stderr, told);
      const piped = await runCli(['--stdin', '--stdin-filename', name], { cwd, stdin: content });
      assert.equal(piped.code, exitCode, piped.stdout + piped.stderr);
      assert.match(piped.stdout + piped.stderr, told);
    });
  }

  it('an empty bootstrap file among others is passed over', async () => {
    const cwd = directoryWith({ 'jabber-bootstrap.properties': '', 'jabber-config.xml': clean });
    const { code, stdout, stderr } = await runCli(['.'], { cwd });
    assert.equal(code, 0, stdout + stderr);
    assert.match(stdout, /Files checked: 1\b/);
  });

  async function checked(args: readonly string[], cwd: string): Promise<number> {
    const { stdout, stderr } = await runCli(args, { cwd });
    assert.doesNotMatch(stderr, /not checked|failed/);
    return Number(/Files checked: (\d+)/.exec(stdout)?.[1] ?? 0);
  }

  it('in a directory, every file that is or holds something of Jabber’s; the others are passed over', async () => {
    assert.equal(await checked(['.'], directoryWith({ ...files, ...others })), Object.keys(files).length);
    for (const [name, text] of Object.entries(files)) {
      assert.equal(await checked(['.'], directoryWith({ [name]: text })), 1, name);
    }
  });

  it('a glob passes over what is not Jabber’s', async () => {
    const cwd = directoryWith({ ...files, ...others });
    assert.equal(await checked(['*.txt'], cwd), 1);
    assert.equal(await checked(['**/*.{cmd,ps1,html}'], cwd), 3);
  });

  it('a file that is named for nothing is told in one line', async () => {
    const cwd = directoryWith(others);
    for (const name of Object.keys(others)) {
      const run = await runCli([name], { cwd });
      assert.equal(run.code, 2);
      assert.equal(run.stderr, `jabber-lint: ${name}: no Jabber settings or links in it, not checked\n`);
    }
  });

  it('the input is told by its name, or else by its content', async () => {
    for (const args of [['--stdin'], ['--stdin', '--stdin-filename', 'x.cmd']]) {
      const run = await runCli(args, { stdin: 'msiexec /i CiscoJabberSetup.msi CLEAR=1\n' });
      assert.deepEqual([run.code, run.stderr], [0, ''], args.join(' '));
    }
    const run = await runCli(['--stdin', '--stdin-filename', 'notes.txt'], { stdin: 'Nothing.' });
    assert.equal(run.code, 2);
  });

  it('--fix keeps the kind of the file, and its line ends', async () => {
    const cwd = directoryWith({
      'install.cmd': '@echo off\r\nmsiexec /i CiscoJabberSetup.msi CLEAR = 1 IP_Mode=IPV4_Only\r\n',
    });
    const { stdout } = await runCli(['--fix-dry-run', '.'], { cwd });
    assert.match(stdout, /^\+msiexec \/i CiscoJabberSetup\.msi CLEAR=1 IP_Mode=IPv4-Only\r?$/m);
  });
});
