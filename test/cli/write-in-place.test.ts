import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFailure } from '../../server/src/cli/failure.js';
import { writeBack } from '../../server/src/cli/write-back.js';
import { type OpenFile, type WritingTools, writeInPlace } from '../../server/src/cli/write-in-place.js';
import { directoryWith } from './run-cli.js';

const before = Buffer.from('<config>before, and somewhat longer</config>');
const after = Buffer.from('<config>after</config>');

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: told`), { code });
}

type Operation = 'write' | 'truncate' | 'sync';

/** The system, but `fails` says which operations on which file fail. */
function failing(fails: (operation: Operation, path: string) => boolean, code = 'EIO'): WritingTools {
  return {
    async open(path, flags): Promise<OpenFile> {
      const file = await open(path, flags);
      const check = (operation: Operation) => {
        if (fails(operation, path)) throw failure(code);
      };
      return {
        readFile: file.readFile.bind(file),
        write: async (...parameters: Parameters<typeof file.write>) => {
          check('write');
          return file.write(...parameters);
        },
        truncate: async (length) => {
          check('truncate');
          return file.truncate(length);
        },
        sync: async () => {
          check('sync');
          return file.sync();
        },
        close: () => file.close(),
      } as OpenFile;
    },
    remove: (path) => rm(path, { force: true }),
    wait: () => Promise.resolve(),
  };
}

/** True for the first such operation on the file itself, or for all of them. */
function onFile(wanted: Operation, times: number): (operation: Operation, path: string) => boolean {
  let count = 0;
  return (operation, path) => operation === wanted && path.endsWith('.xml') && count++ < times;
}

describe('a file written in place, as on Windows', () => {
  const directory = () => directoryWith({ 'a.xml': before });
  const always = Number.POSITIVE_INFINITY;

  it('stays the same file, with all who may use it, and nothing lies beside it afterwards', async () => {
    const cwd = directory();
    const { ino } = statSync(join(cwd, 'a.xml'));
    await writeBack(join(cwd, 'a.xml'), before, after, true);
    assert.deepEqual(readFileSync(join(cwd, 'a.xml')), after);
    assert.equal(statSync(join(cwd, 'a.xml')).ino, ino);
    await writeBack(join(cwd, 'a.xml'), after, before, true);
    assert.deepEqual(readFileSync(join(cwd, 'a.xml')), before);
    assert.deepEqual(readdirSync(cwd), ['a.xml']);
  });

  it('is left alone when it was changed meanwhile', async () => {
    const cwd = directory();
    await assert.rejects(writeBack(join(cwd, 'a.xml'), after, before, true), /changed meanwhile/);
    assert.deepEqual(readFileSync(join(cwd, 'a.xml')), before);
    assert.deepEqual(readdirSync(cwd), ['a.xml']);
  });

  for (const operation of ['write', 'truncate', 'sync'] as const) {
    it(`gets back what it held when it cannot be written whole (${operation})`, async () => {
      const cwd = directory();
      const written = writeInPlace(join(cwd, 'a.xml'), before, after, failing(onFile(operation, 1)));
      await assert.rejects(written, { code: 'EIO' });
      assert.deepEqual(readFileSync(join(cwd, 'a.xml')), before);
      assert.deepEqual(readdirSync(cwd), ['a.xml']);
    });
  }

  it('that cannot even get it back: the error says where it lies', async () => {
    const cwd = directory();
    const written = writeInPlace(join(cwd, 'a.xml'), before, after, failing(onFile('sync', always)));
    await assert.rejects(written, (error: Error) => {
      const backup = /is in (.*)$/.exec(error.message)?.[1] ?? assert.fail(error.message);
      assert.deepEqual(readFileSync(backup), before);
      return true;
    });
  });

  it('is not touched without a copy of what it holds', async () => {
    const cwd = directory();
    const isBackup = (operation: Operation, path: string) => operation === 'write' && path.endsWith('.bak');
    const written = writeInPlace(join(cwd, 'a.xml'), before, after, failing(isBackup, 'ENOSPC'));
    await assert.rejects(written, { code: 'ENOSPC' });
    assert.deepEqual(readFileSync(join(cwd, 'a.xml')), before);
    assert.deepEqual(readdirSync(cwd), ['a.xml']);
  });

  const table: readonly [what: string, times: number, code: string, attempts: number, isWritten: boolean][] = [
    ['while a scanner has it open for a moment', 3, 'EBUSY', 4, true],
    ['while another program lets nobody write it for a moment', 1, 'EPERM', 2, true],
    ['that stays open', always, 'EBUSY', 8, false],
    ['that is not there: no use in waiting', always, 'ENOENT', 1, false],
  ];
  for (const [what, times, code, attempts, isWritten] of table) {
    it(what, async () => {
      const cwd = directory();
      let asked = 0;
      const tools = failing(() => false);
      const written = writeInPlace(join(cwd, 'a.xml'), before, after, {
        ...tools,
        async open(path, flags) {
          if (flags === 'r+' && asked++ < times) throw failure(code);
          return tools.open(path, flags);
        },
      });
      if (isWritten) await written;
      else await assert.rejects(written, { code });
      assert.equal(asked, attempts);
      assert.deepEqual(readFileSync(join(cwd, 'a.xml')), isWritten ? after : before);
    });
  }

  it('that is in use is told so', () => {
    assert.equal(describeFailure(failure('EBUSY')), 'in use by another program');
  });
});
