import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { root } from './sources.js';

describe('generated files', () => {
  it('are what npm run generate writes', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/generate.ts', '--check'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, `run npm run generate and commit what it changes:\n${stdout}${stderr}`);
  }).timeout(120_000);
});
