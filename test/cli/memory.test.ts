import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { broken, builtCli, directoryWith, runCli } from './run-cli.js';

describe('jabber-lint: many files', () => {
  before(async function () {
    this.timeout(60_000);
    await builtCli();
  });

  it('keeps nothing of a file that was reported', async function () {
    this.timeout(60_000);
    // One file of 200 KB under 250 names: 50 MB of text, more than the process may have.
    const comment = `<!-- ${'x'.repeat(200_000)} -->\n`;
    const cwd = directoryWith({ 'groups/0.xml': broken + comment });
    for (let index = 1; index < 250; index++) symlinkSync('0.xml', join(cwd, 'groups', `${index}.xml`));
    const nodeArgs = ['--max-old-space-size=40'];
    const { code, stderr, stdout } = await runCli(['--format', 'sarif', 'groups'], { cwd, nodeArgs });
    assert.equal(stderr, '');
    assert.equal(code, 1);
    assert.equal(stdout.match(/"ruleId":"ampersand-bare"/g)?.length, 250);
  });
});
