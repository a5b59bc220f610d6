import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { broken, builtCli, clean, configuration, directoryWith, runCli } from './run-cli.js';

describe('jabber-lint: what it prints', () => {
  before(async function () {
    this.timeout(60_000);
    await builtCli();
  });
  const directory = directoryWith({
    'a/jabber-config.xml': broken,
    'b/clean.xml': clean,
    'b/group 100%,x.xml': configuration('<EnableAutosvae>1</EnableAutosvae>'),
    'korean.xml': configuration('\t<!-- 고객 지원 --><EnableAutosvae>1</EnableAutosvae>'),
    'escape.xml': configuration('<Evil\u001b[2JName>1</Evil\u001b[2JName>'),
  });

  it('text: place, severity, message, rule; the line and a caret; a summary', async () => {
    const { stdout, stderr, code } = await runCli(['a', 'b'], { cwd: directory });
    assert.equal(code, 1, stderr);
    assert.ok(
      stdout.startsWith(
        [
          'a/jabber-config.xml:4:50  error  A `&` must be written `&amp;`; as it is, the client reads nothing of this file.  ampersand-bare',
          '    4 |     <Forgot_Password_URL>https://example.com/?a=1&b=2</Forgot_Password_URL>',
          '      |                                                  ^',
          'a/jabber-config.xml:5:6  warning  `EnableAutosvae` is not a known parameter. Did you mean `EnableAutosave`?  parameter-unknown',
          '    5 |     <EnableAutosvae>false</EnableAutosvae>',
          '      |      ^^^^^^^^^^^^^^',
          '',
          'b/group 100%,x.xml:4:6  warning',
        ].join('\n'),
      ),
      stdout,
    );
    assert.match(
      stdout,
      /\n\nFiles checked: 3\. Errors: 1, warnings: 2, information: 0, hints: 0\. --fix mends 1 of them\. Not shown: 1/,
    );
  });

  it('text: carets stand below wide characters and tabs', async () => {
    const { stdout } = await runCli(['korean.xml'], { cwd: directory });
    // The comment and `<` are 15 characters, four of them two columns wide.
    assert.match(stdout, / {4}4 \| {5}\t<!-- 고객 지원 --><EnableAutosvae>.*\n {6}\| {5}\t {19}\^{14}\n/);
  });

  it('text: a file cannot steer the terminal', async () => {
    const { stdout } = await runCli(['escape.xml', '--no-color'], { cwd: directory });
    assert.match(stdout, /Evil·\[2J/);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('colours: none in a pipe, some with --color, none with --no-color', async () => {
    const colored = async (...args: string[]) =>
      (await runCli([...args, 'a'], { cwd: directory })).stdout.includes('\u001b[');
    assert.equal(await colored(), false);
    assert.equal(await colored('--color'), true);
    assert.equal(await colored('--color', '--no-color'), false);
  });

  it('a report that cannot be written is a failure; a reader that goes away is not', async () => {
    const program = await builtCli();
    const shell = (redirection: string) =>
      spawnSync('sh', ['-c', `"$0" "$1" a b ${redirection}`, process.execPath, program], {
        cwd: directory,
        encoding: 'utf8',
      });
    if (existsSync('/dev/full')) {
      const full = shell('> /dev/full');
      assert.equal(full.status, 2);
      assert.match(full.stderr, /^jabber-lint: the output cannot be written: no space left[^\n]*\n$/);
    }
    const head = shell('| head -c 1');
    assert.deepEqual([head.stdout, head.stderr], ['a', '']);
  });

  it('json: one array with every key', async () => {
    const { stdout } = await runCli(['--format', 'json', 'a', 'b', '--min-severity', 'hint'], { cwd: directory });
    const list: Record<string, unknown>[] = JSON.parse(stdout);
    assert.deepEqual(
      list.map(({ file, line, column, endLine, endColumn, severity, code, parameter, fixable }) => [
        file,
        line,
        column,
        endLine,
        endColumn,
        severity,
        code,
        parameter,
        fixable,
      ]),
      [
        ['a/jabber-config.xml', 4, 50, 4, 51, 'error', 'ampersand-bare', null, true],
        ['a/jabber-config.xml', 5, 6, 5, 20, 'warning', 'parameter-unknown', null, false],
        ['a/jabber-config.xml', 6, 6, 6, 20, 'hint', 'parameter-case', 'EnableAutosave', true],
        ['b/group 100%,x.xml', 4, 6, 4, 20, 'warning', 'parameter-unknown', null, false],
      ],
    );
    for (const { url, message } of list) {
      assert.ok(existsSync(fileURLToPath(String(url))), `the page ${url} is installed`);
      assert.ok(String(message).length > 10);
    }
  });

  it('json: an empty array when nothing was found, also when nothing could be read', async () => {
    for (const path of ['b/clean.xml', 'missing.xml']) {
      const { stdout } = await runCli(['-f', 'json', path], { cwd: directory });
      assert.deepEqual(JSON.parse(stdout), []);
    }
  });

  it('github: one command a finding, escaped', async () => {
    const { stdout } = await runCli(['--format', 'github', 'a', 'b'], { cwd: directory });
    const lines = stdout.trimEnd().split('\n');
    assert.equal(lines.length, 3);
    assert.match(
      lines[0] ?? '',
      /^::error file=a\/jabber-config\.xml,line=4,endLine=4,col=50,endColumn=51,title=ampersand-bare::A `&` must/,
    );
    assert.match(lines[2] ?? '', /^::warning file=b\/group 100%25%2Cx\.xml,line=4,/);
  });

  it('sarif: a log that says everything', async () => {
    const { stdout } = await runCli(['--format', 'sarif', 'a', 'b', 'missing.xml'], { cwd: directory });
    const log = JSON.parse(stdout);
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.match(run.originalUriBaseIds.WORKING_DIRECTORY.uri, /^file:\/\/\/.*\/$/);
    assert.deepEqual(
      run.results.map((result: { ruleId: string; level: string }) => [result.ruleId, result.level]),
      [
        ['ampersand-bare', 'error'],
        ['parameter-unknown', 'warning'],
        ['parameter-unknown', 'warning'],
      ],
    );
    for (const result of run.results) {
      const rule = run.tool.driver.rules[result.ruleIndex];
      assert.equal(rule.id, result.ruleId);
      assert.ok(rule.help.markdown.startsWith(`# ${rule.id}`));
      assert.ok(rule.shortDescription.text);
    }
    const data = run.tool.driver.rules.find(({ id }: { id: string }) => id === 'ldap-plaintext');
    assert.equal(data.help.markdown, (await runCli(['--explain', 'ldap-plaintext'])).stdout);
    assert.equal(run.results[2].locations[0].physicalLocation.artifactLocation.uri, 'b/group%20100%25%2Cx.xml');
    const [fix] = run.results[0].fixes;
    const [{ deletedRegion, insertedContent }] = fix.artifactChanges[0].replacements;
    assert.deepEqual(
      [deletedRegion, insertedContent.text],
      [{ startLine: 4, startColumn: 50, endLine: 4, endColumn: 51 }, '&amp;'],
    );
    const [invocation] = run.invocations;
    assert.deepEqual([invocation.executionSuccessful, invocation.exitCode], [false, 2]);
    assert.match(invocation.toolExecutionNotifications[0].message.text, /missing\.xml: no such file/);
  });

  it('--list-rules: a table and JSON of the same rules', async () => {
    const table = (await runCli(['--list-rules'])).stdout.trimEnd().split('\n').slice(1);
    const list: { id: string; severity: string; fixable: boolean; summary: string; url: string | null }[] = JSON.parse(
      (await runCli(['--list-rules', '--format', 'json'])).stdout,
    );
    assert.ok(list.length > 30);
    assert.deepEqual(
      table.map((row) => row.split(' ')[0]),
      list.map(({ id }) => id),
    );
    const pages = list.filter(({ url }) => url !== null);
    assert.ok(pages.length > 100);
    for (const { id, url } of pages) assert.ok(existsSync(fileURLToPath(url ?? '')), `page of ${id}`);
    const other = list.find(({ url }) => url === null);
    assert.match((await runCli(['--explain', other?.id ?? ''])).stdout, /^# /);
  });

  it('--explain: the page of a rule; all about a parameter in whatever case; the closest name', async () => {
    assert.match((await runCli(['--explain', 'parameter-unknown'])).stdout, /^# parameter-unknown\n/);
    const parameter = (await runCli(['--explain', 'enableautosave'])).stdout;
    assert.match(parameter, /^EnableAutosave · Client\n/);
    assert.match(parameter, /true.*\n.*false/);
    assert.match(parameter, /\(default\)/);
    assert.match((await runCli(['--explain', 'jabber-plugin-config'])).stdout, /preload/);
    assert.match(parameter, /Source: /);
    assert.match((await runCli(['--explain', 'ServicesDomain'])).stdout, /bootstrap file/);
    assert.match((await runCli(['--explain', 'EnableAutosvae'])).stderr, /Did you mean `EnableAutosave`/);
    assert.match((await runCli(['--explain', 'parameter-unknwon'])).stderr, /Did you mean `parameter-unknown`/);
  });
});
