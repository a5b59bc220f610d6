import { t } from '../service/messages/localise.js';
import type { Applying } from './applying-options.js';
import type { CheckSession } from './check-session.js';
import type { CheckCommand } from './command.js';
import { type Console, OutputError } from './console.js';
import { describeFailure } from './failure.js';
import { findTargets, type Target } from './find-targets.js';
import { readAhead } from './read-ahead.js';
import { readTarget } from './read-target.js';
import { unifiedDiff } from './unified-diff.js';
import { writeBack } from './write-back.js';

/** So many files are read while one is checked. */
const filesAhead = 4;

/** What has to be known of a file before it is checked. */
interface FileRead {
  readonly applies: Applying;
  readonly isIgnored: boolean;
  /** Undefined for a file that is left out, or no configuration. */
  readonly bytes: Uint8Array | undefined;
}

/** Checks what the command line names. A file that cannot be read is told, and the others are checked. */
export async function checkFiles(command: CheckCommand, session: CheckSession, console: Console): Promise<void> {
  const read = async (target: Target): Promise<FileRead> => {
    if (target.kind === 'failure') throw new Error(target.reason);
    const applies = await session.applying(target.path);
    const isIgnored = applies.ignores(target.path);
    return { applies, isIgnored, bytes: isIgnored ? undefined : await readTarget(target) };
  };
  let met = 0;
  for await (const [target, reading] of readAhead(findTargets(command.paths), filesAhead, read)) {
    try {
      if (await checkFile(target, await reading, command, session, console)) met++;
    } catch (error) {
      if (error instanceof OutputError) throw error;
      session.fail(`${target.path}: ${describeFailure(error)}`);
      met++;
    }
  }
  if (met === 0) session.fail(t('{0}: no Jabber configuration here', command.paths.join(' ')));
}

/** False when the file is no configuration. */
async function checkFile(
  target: Target,
  { applies, isIgnored, bytes }: FileRead,
  command: CheckCommand,
  session: CheckSession,
  console: Console,
): Promise<boolean> {
  const { path } = target;
  if (isIgnored && wasAskedFor(target))
    console.complain(t('{0}: left out by the ignore list of jabber-lint.yaml', path));
  if (bytes === undefined) return isIgnored;
  await session.check(path, bytes, applies.options, async (mended) => {
    if (command.fix === 'diff') await console.out(unifiedDiff(path, mended.before, mended.after));
    else if (mended.before !== mended.after) await writeBack(path, bytes, mended.bytes);
  });
  return true;
}

function wasAskedFor(target: Target): boolean {
  return target.kind === 'file' && target.found !== 'met';
}
