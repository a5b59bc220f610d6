import { t } from '../service/messages/localise.js';
import { describeFailure, failureCode } from './failure.js';

/** The report cannot be delivered; there is no sense in going on. */
export class OutputError extends Error {}

/** Where the command writes; the process's own streams. */
export interface Console {
  /** Writes and waits until the reader has taken it, so that nothing piles up in memory. */
  out(text: string | Uint8Array): Promise<void>;
  /** The same on the error stream. */
  err(text: string): Promise<void>;
  /** One line on the error stream. */
  complain(line: string): void;
}

const name = 'jabber-lint';

/** The console of a process. Goes on quietly when the reader of the output went away, as `head` does. */
export function processConsole(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Console {
  const err = writer(stderr);
  return {
    out: writer(stdout),
    err,
    complain(line) {
      // There is nowhere to tell that the error stream itself is broken.
      err(`${name}: ${line.replace(/\s*[\r\n]+\s*/g, ' ')}\n`).catch(() => undefined);
    },
  };
}

function writer(stream: NodeJS.WriteStream): (text: string | Uint8Array) => Promise<void> {
  let isGone = false;
  // Every failure is handled where it was written; without a listener it would end the process.
  stream.on('error', () => undefined);
  return (text) => {
    if (isGone || text.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        isGone ||= failureCode(error) === 'EPIPE';
        if (error && !isGone) reject(new OutputError(t('the output cannot be written: {0}', describeFailure(error))));
        else resolve();
      });
    });
  };
}
