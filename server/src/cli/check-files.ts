import { t } from '../service/messages/localise.js';
import type { Applying } from './applying-options.js';
import type { CheckSession } from './check-session.js';
import type { CheckCommand } from './command.js';
import { type Console, OutputError } from './console.js';
import { describeFailure } from './failure.js';
import { type FileTarget, findTargets } from './find-targets.js';
import { readTarget } from './read-target.js';
import { unifiedDiff } from './unified-diff.js';
import { writeBack } from './write-back.js';

/** Checks what the command line names. A file that cannot be read is told, and the others are checked. */
export async function checkFiles(command: CheckCommand, session: CheckSession, console: Console): Promise<void> {
  let met = 0;
  for await (const target of findTargets(command.paths)) {
    if (target.kind === 'failure') {
      session.fail(`${target.path}: ${target.reason}`);
      met++;
      continue;
    }
    const applies = await session.applying(target.path);
    if (applies.ignores(target.path)) {
      if (target.found !== 'met')
        console.complain(t('{0}: left out by the ignore list of jabber-lint.yaml', target.path));
      met++;
    } else if (await checkFile(target, applies, command, session, console)) met++;
  }
  if (met === 0) session.fail(t('{0}: no Jabber configuration here', command.paths.join(' ')));
}

/** False when the file is no configuration. */
async function checkFile(
  target: FileTarget,
  { options }: Applying,
  command: CheckCommand,
  session: CheckSession,
  console: Console,
): Promise<boolean> {
  try {
    const bytes = await readTarget(target);
    if (bytes === undefined) return false;
    await session.check(target.path, bytes, options, async (mended) => {
      if (command.fix === 'diff') await console.out(unifiedDiff(target.path, mended.before, mended.after));
      else if (mended.before !== mended.after) await writeBack(target.path, bytes, mended.bytes);
    });
  } catch (error) {
    if (error instanceof OutputError) throw error;
    session.fail(`${target.path}: ${describeFailure(error)}`);
  }
  return true;
}
