import assert from 'node:assert/strict';
import { parseCommand } from '../../server/src/cli/parse-command.js';
import { broken, builtCli, clean, directoryWith, runCli } from './run-cli.js';

describe('jabber-lint: arguments and exit codes', () => {
  before(async function () {
    this.timeout(60_000);
    await builtCli();
  });
  const directory = directoryWith({
    'clean.xml': clean,
    'broken.xml': broken,
    'warning.xml': broken.replace('&', '&amp;'),
    'unusable.yaml': 'release: 13.0\n',
    'site/jabber-deployment.yaml': 'version: 1\n',
    'odd.yaml': 'rules:\n  no-such-rule: off\n',
    'strict.yaml': 'rules:\n  parameter-unknown: error\n',
  });

  const exits: readonly [args: readonly string[], code: number, why: string][] = [
    [['clean.xml'], 0, 'nothing found'],
    [['broken.xml'], 1, 'an error'],
    [['warning.xml'], 0, 'warnings alone do not fail'],
    [['warning.xml', '--max-warnings', '1'], 0, 'not more warnings than allowed'],
    [['warning.xml', '--max-warnings', '0'], 1, 'more warnings than allowed'],
    [['warning.xml', '--max-warnings', '0', '--min-severity', 'error'], 0, 'what is not reported is not counted'],
    [['warning.xml', '--config', 'strict.yaml'], 1, 'the lint file makes an error of it'],
    [['clean.xml', 'missing.xml'], 2, 'a file that is not there'],
    [['broken.xml', 'missing.xml'], 2, 'a read failure weighs more than an error'],
    [['clean.xml', '--config', 'missing.yaml'], 2, 'a lint file that is not there'],
    [['clean.xml', '--config', 'unusable.yaml'], 2, 'a lint file that cannot be understood'],
    [['clean.xml', '--config', 'odd.yaml'], 0, 'a lint file that names a rule nobody knows'],
    [['*.nope'], 2, 'a glob that matches nothing'],
    [['--help'], 0, 'help'],
    [['--version'], 0, 'version'],
    [['--list-rules'], 0, 'the list of rules'],
    [['--explain', 'parameter-unknown'], 0, 'a rule explained'],
    [['--explain', 'no-such-thing'], 2, 'a name nobody knows'],
  ];
  for (const [args, code, why] of exits) {
    it(`${code}: ${why} (${args.join(' ')})`, async () => {
      const run = await runCli(args, { cwd: directory });
      assert.equal(run.code, code, run.stdout + run.stderr);
    });
  }

  const commands: readonly (readonly [what: string, args: readonly string[]])[] = [
    ['check', ['clean.xml']],
    ['check in SARIF', ['clean.xml', '-f', 'sarif']],
    ['check of the standard input', ['--stdin']],
    ['--list-rules', ['--list-rules']],
    ['--explain', ['--explain', 'parameter-unknown']],
    ['report', ['report', 'ipv6', '--deployment', 'site/jabber-deployment.yaml']],
  ];
  for (const [what, args] of commands) {
    for (const [file, why] of [
      ['missing.yaml', 'no such file or directory'],
      ['site', 'is a directory'],
    ]) {
      it(`${what}: a lint file that is named and cannot be read ends with 2, one line and no output (${why})`, async () => {
        const run = await runCli([...args, '--config', file ?? ''], { cwd: directory });
        assert.deepEqual([run.code, run.stdout, run.stderr], [2, '', `jabber-lint: ${file}: ${why}\n`]);
      });
    }

    it(`${what}: a lint file that cannot be understood is told, and ends with 2`, async () => {
      const { code, stderr } = await runCli([...args, '--config', 'unusable.yaml'], { cwd: directory });
      assert.equal(code, 2);
      assert.match(stderr, /^jabber-lint: unusable\.yaml:1:\d+: /);
    });
  }

  it('convert takes no lint file', async () => {
    const args = ['convert', 'clean.xml', '--to', 'url', '--config', 'missing.yaml'];
    const { code, stdout, stderr } = await runCli(args, { cwd: directory });
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /Unknown option '--config'/);
  });

  const wrong: readonly [args: readonly string[], message: RegExp][] = [
    [[], /Nothing to check/],
    [['--nope'], /Unknown option '--nope'/],
    [['--format', 'xml', 'a.xml'], /--format does not accept `xml`\. Accepted: text, json, sarif, github/],
    [['--format'], /argument missing/],
    [['--release', '13', 'a.xml'], /--release does not accept `13`/],
    [['--platforms', 'windows,amiga', 'a.xml'], /--platforms does not accept `amiga`/],
    [['--min-severity', 'fatal', 'a.xml'], /--min-severity does not accept `fatal`/],
    [['--max-warnings', '-1', 'a.xml'], /max-warnings/],
    [['--max-warnings', 'many', 'a.xml'], /needs a whole number, not `many`/],
    [['--fix', '--fix-dry-run', 'a.xml'], /either --fix or --fix-dry-run/],
    [['--stdin', 'a.xml'], /either --stdin or files/],
    [['--stdin-filename', 'a.xml', 'b.xml'], /needs --stdin/],
    [['--list-rules', '--format', 'sarif'], /text or json/],
  ];
  for (const [args, message] of wrong) {
    it(`wrong usage is told: ${args.join(' ') || 'no arguments'}`, () => {
      assert.throws(() => parseCommand(args), { name: 'Error', message });
    });
  }

  it('takes options of a subcommand before its name; behind one of a check the word is a path', () => {
    const report = parseCommand(['--no-color', '--format', 'csv', 'report', 'firewall']);
    assert.deepEqual(report, parseCommand(['report', 'firewall', '--format', 'csv']));
    const convert = parseCommand(['--to', 'url', 'convert', '--no-color', 'a.cmd']);
    assert.deepEqual(convert, parseCommand(['convert', 'a.cmd', '--to', 'url']));
    for (const args of [
      ['--fix', 'report'],
      ['--', 'report'],
    ]) {
      const check = parseCommand(args);
      assert.deepEqual(check.kind === 'check' && check.paths, ['report']);
    }
  });

  it('wrong usage is one line on the error stream, and 2', async () => {
    const run = await runCli(['--nope']);
    assert.deepEqual([run.code, run.stdout], [2, '']);
    assert.match(run.stderr, /^jabber-lint: [^\n]+\n$/);
  });

  it('help names every option and the exit codes; version is that of the package', async () => {
    const { stdout } = await runCli(['--help']);
    for (const option of ['--release', '--platforms', '--format', '--fix', '--fix-dry-run', '--min-severity']) {
      assert.match(stdout, new RegExp(`${option}\\b`));
    }
    for (const option of ['--max-warnings', '--stdin', '--stdin-filename', '--list-rules', '--explain', '--config']) {
      assert.match(stdout, new RegExp(`${option}\\b`));
    }
    assert.match(stdout, /Exit code:\n {2}0 .*\n {2}1 .*\n {2}2 /);
    assert.match((await runCli(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
