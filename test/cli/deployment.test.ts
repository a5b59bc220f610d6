import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtCli, configuration, directoryWith, runCli } from './run-cli.js';

const hybrid = 'version: 1\ndeployment_type: hybrid-webex-messenger\n';
const onPremises = hybrid.replace('hybrid-webex-messenger', 'on-premises');
const withLdap =
  '<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0"><Directory><LdapUserDomain>a.example</LdapUserDomain></Directory></config>\n';
const rule = 'on-premises-directory-parameter-in-cloud';

describe('jabber-lint: files of a deployment', () => {
  before(async function () {
    this.timeout(60_000);
    await builtCli();
  });
  const directory = directoryWith({
    'site/jabber-deployment.yaml': hybrid,
    'site/jabber-config.xml': withLdap,
    'site/plan/other-plan.yaml': onPremises,
    'plan/jabber-deployment.yaml': onPremises,
    'plan/unread/jabber-deployment.yaml': 'version: [\n',
    'plan/partly.yaml': `${hybrid}name: "a\n`,
    'alone/jabber-config.xml': withLdap,
    'errors/jabber-deployment.yaml': 'version: 1\nservers: {cucm: {version: "9.0"}}\n',
    'errors/jabber-config.xml': configuration('<EnableAutosave>false</EnableAutosave>'),
  });
  const lint = (...args: readonly string[]) => runCli(args, { cwd: directory });

  it('the description beside or above a file is found by itself', async () => {
    const { code, stdout } = await lint('site/jabber-config.xml');
    assert.equal(code, 0);
    assert.match(stdout, /site\/jabber-config\.xml:2:35 {2}warning {2}`LdapUserDomain` is for on-premises/);
    assert.match(stdout, /jabber-deployment\.yaml:2:1 {2}`deployment_type` is stated here\./);
    assert.doesNotMatch((await lint('alone/jabber-config.xml')).stdout, new RegExp(rule));
  });

  it('--deployment names another, wherever it stands', async () => {
    const { stdout } = await lint('alone', '--deployment', 'site/jabber-deployment.yaml');
    assert.match(stdout, new RegExp(rule));
    const { stdout: other } = await lint('site/jabber-config.xml', '--deployment', 'plan/jabber-deployment.yaml');
    assert.doesNotMatch(other, new RegExp(rule));
  });

  it('every file is checked by it, below its folder or elsewhere', async () => {
    const sites = directoryWith({
      'plans/plan.yaml': hybrid,
      'plans/a/jabber-config.xml': withLdap,
      'plans/b/jabber-config.xml': withLdap,
      'c/jabber-config.xml': withLdap,
      'd/group.xml': withLdap,
    });
    const { stdout } = await runCli(['.', '--deployment', 'plans/plan.yaml'], { cwd: sites });
    assert.equal(stdout.match(new RegExp(rule, 'g'))?.length, 4, stdout);
  });

  it('a rule that is data is explained', async () => {
    const { code, stdout } = await lint('--explain', rule);
    assert.equal(code, 0);
    assert.match(stdout, /^# on-premises-directory-parameter-in-cloud\n/);
  });

  it('the description is checked as well, and an error in it ends with 1', async () => {
    const { code, stdout } = await lint('errors');
    assert.equal(code, 1);
    assert.match(stdout, /errors\/jabber-deployment\.yaml:2:\d+ {2}error {2}Unified CM 9\.0 is older/);
  });

  it('warnings count as such', async () => {
    assert.equal((await lint('site', '--max-warnings', '0')).code, 1);
    assert.equal((await lint('site', '--max-warnings', '1')).code, 0);
  });

  it('SARIF points into the other file', async () => {
    const { stdout } = await lint('site', '--format', 'sarif');
    const { runs } = JSON.parse(stdout);
    const result = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === rule);
    const [related] = result.relatedLocations;
    assert.deepEqual(related.physicalLocation.region, { startLine: 2, startColumn: 1, endLine: 2, endColumn: 40 });
    const { uri } = related.physicalLocation.artifactLocation;
    assert.equal(
      new URL(uri, pathToFileURL(`${directory}/`)).href,
      pathToFileURL(join(directory, 'site/jabber-deployment.yaml')).href,
    );
    const driver = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    assert.ok(driver.includes(rule));
  });

  for (const [what, file] of [
    ['is not there', 'gone.yaml'],
    ['is a directory', 'plan'],
  ]) {
    it(`a description that ${what} ends with 2 and one line`, async () => {
      const { code, stdout, stderr } = await lint('site', '--deployment', file ?? '');
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, new RegExp(`^jabber-lint: ${file}: [^\\n]*\\n$`));
    });
  }

  it('a description that is no YAML is told where it is checked; the files are checked without what it does not say', async () => {
    const { code, stdout } = await lint('plan/unread');
    assert.equal(code, 1);
    assert.match(stdout, /description-malformed/);
  });

  it('the mistakes in a description that is named are told, once, although only a file is checked', async () => {
    const args = ['--deployment', 'plan/unread/jabber-deployment.yaml'];
    for (const paths of [['alone'], ['plan/unread', 'alone'], ['alone', '--fix'], ['alone', '-f', 'json']]) {
      const { code, stdout } = await lint(...paths, ...args);
      assert.equal(code, 1, stdout);
      assert.equal(stdout.match(/not valid YAML/g)?.length, 1, stdout);
    }
    const stdin = { cwd: directory, stdin: withLdap };
    const { code, stdout } = await runCli(['--stdin', ...args], stdin);
    assert.equal(code, 1);
    assert.match(stdout, /unread\/jabber-deployment\.yaml:\d+:\d+ {2}error .*description-malformed/);
  });

  it('what the rest of it says counts all the same', async () => {
    const { stdout } = await lint('alone', '--deployment', 'plan/partly.yaml');
    assert.match(stdout, new RegExp(rule));
    assert.match(stdout, /description-malformed/);
  });

  it('the standard input counts in the deployment where its name stands', async () => {
    const stdin = withLdap
      .replace('LdapUserDomain>', 'LdapAnonymousBinding>')
      .replace('/LdapUserDomain', '/LdapAnonymousBinding');
    const args = ['--stdin', '--stdin-filename', 'site/jabber-config.xml'];
    const { stdout } = await runCli(args, { cwd: directory, stdin });
    assert.match(stdout, /`LdapAnonymousBinding` is for on-premises deployments/);
    assert.doesNotMatch(stdout, /LdapUserDomain/);
  });

  it('after --fix findings across files are still told', async () => {
    const mended = directoryWith({
      'jabber-deployment.yaml': hybrid,
      'jabber-config.xml': withLdap.replaceAll('LdapUserDomain', 'ldapuserdomain'),
    });
    const { stdout } = await runCli(['jabber-config.xml', '--fix', '--min-severity', 'hint'], { cwd: mended });
    assert.equal(readFileSync(join(mended, 'jabber-config.xml'), 'utf8'), withLdap);
    assert.match(stdout, new RegExp(rule));
  });
});
