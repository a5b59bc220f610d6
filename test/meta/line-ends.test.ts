import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { root } from './sources.js';

/** One line of `git ls-files --eol`: `i/lf w/lf attr/text=auto eol=lf  <path>`. */
interface Entry {
  readonly inIndex: string;
  readonly attributes: string;
  readonly path: string;
}

function entries(): readonly Entry[] {
  const { stdout } = spawnSync('git', ['ls-files', '--eol', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return (stdout ?? '') // no git, no files
    .split('\0')
    .map((line) => /^i\/(\S*)\s+w\/\S*\s+attr\/(.*?)\s*\t(.*)$/s.exec(line))
    .filter((match) => match !== null)
    .map(([, inIndex = '', attributes = '', path = '']) => ({ inIndex, attributes, path }));
}

describe('line ends in a checkout on Windows', () => {
  const files = entries();

  it('are LF in every text', () => {
    if (files.length === 0) return; // a source archive without git
    const others = files.filter(({ attributes }) => attributes !== '-text' && !attributes.includes('eol=lf'));
    assert.deepEqual(others, []);
  });

  it('stay as they are in texts that have others', () => {
    const changed = files.filter(({ inIndex, attributes }) => /crlf|mixed/.test(inIndex) && attributes !== '-text');
    assert.deepEqual(changed, []);
  });
});
