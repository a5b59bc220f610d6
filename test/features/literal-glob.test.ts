import assert from 'node:assert/strict';
import picomatch from 'picomatch';
import { literalGlob } from '../../client/src/shared-documents/literal-glob.js';

describe('the pattern for one document', () => {
  const paths = [
    '/home/me/site [old] {x}/deploy.cmd',
    'c:\\Users\\me\\[old]\\deploy.cmd',
    '\\\\server\\share\\a,b\\deploy.cmd',
    '/srv/a*b?.txt',
  ];
  for (const path of paths) {
    it(path, () => {
      const matches = picomatch(literalGlob(path), { windows: true });
      assert.equal(literalGlob(path).includes('\\'), false);
      assert.equal(matches(path), true);
      assert.equal(matches(`${path}x`), false);
    });
  }

  it('matches no other path', () => {
    assert.equal(picomatch(literalGlob('/a/[bc].cmd'))('/a/b.cmd'), false);
    assert.equal(picomatch(literalGlob('/a/*.cmd'))('/a/b.cmd'), false);
    assert.equal(picomatch(literalGlob('/a/{b,c}.cmd'))('/a/b.cmd'), false);
  });
});
