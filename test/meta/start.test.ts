import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withEditor } from '../protocol/editor.js';
import { root } from './sources.js';

describe('the start of the packed language server', () => {
  let home = '';
  before(() => {
    home = mkdtempSync(join(tmpdir(), 'jabber-start-'));
    cpSync(join(root, 'dist'), home, { recursive: true });
    rmSync(join(home, 'language-server-later.js'));
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  it('loads nothing of what is needed later', async () => {
    await withEditor({ program: join(home, 'jabber-language-server.cjs') }, async () => undefined)();
  });
});
