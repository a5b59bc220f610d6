import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { guessExtension } from '../service/generate/guess-kind.js';
import { t } from '../service/messages/localise.js';
import { decodeBytes } from '../workspace/decode-bytes.js';
import type { CheckSession } from './check-session.js';
import type { CheckCommand } from './command.js';
import { type Console, OutputError } from './console.js';
import { describeFailure } from './failure.js';
import { unifiedDiff } from './unified-diff.js';

/** What a text from the standard input is called when no name was given. */
function namelessFile(text: string): string {
  return `stdin${guessExtension(text) ?? '.xml'}`;
}

/** Checks the standard input. With `--fix` the text is printed, mended or not, as an editor expects of a filter. */
export async function checkStdin(
  command: CheckCommand,
  session: CheckSession,
  console: Console,
  stdin: Readable,
): Promise<void> {
  let path = command.stdin?.filename ?? namelessFile('');
  try {
    const bytes = await buffer(stdin);
    path = command.stdin?.filename ?? namelessFile(decodeBytes(bytes).text);
    const { options, ignores } = await session.applying(path);
    if (ignores(path)) {
      console.complain(t('{0}: left out by the ignore list of jabber-lint.yaml', path));
      if (command.fix === 'write') await console.out(bytes);
      return;
    }
    let isDelivered = false;
    await session.check(path, bytes, options, async (mended) => {
      isDelivered = true;
      if (command.fix === 'diff') await console.out(unifiedDiff(path, mended.before, mended.after));
      else await console.out(mended.bytes);
    });
    // A text that cannot be mended goes through as it came.
    if (command.fix === 'write' && !isDelivered) await console.out(bytes);
  } catch (error) {
    if (error instanceof OutputError) throw error;
    session.fail(`${path}: ${describeFailure(error)}`);
  }
}
