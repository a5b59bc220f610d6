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
      void err(`${name}: ${line.replace(/\s*[\r\n]+\s*/g, ' ')}\n`);
    },
  };
}

function writer(stream: NodeJS.WriteStream): (text: string | Uint8Array) => Promise<void> {
  let isGone = false;
  stream.on('error', () => {
    isGone = true;
  });
  return (text) => {
    if (isGone || text.length === 0) return Promise.resolve();
    return new Promise((resolve) => stream.write(text, () => resolve()));
  };
}
