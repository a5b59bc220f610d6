import { type Figure, median } from './limits.js';
import { LspSession, type OpenedFile, timed } from './lsp-session.js';
import type { Yardstick } from './yardstick.js';

/** A text to open. */
export interface MeasuredText {
  readonly text: string;
  readonly file?: OpenedFile;
  /** How many commands or links the outline has to show: else a text that is not understood would be the fastest. */
  readonly sets?: number;
  readonly limit?: number;
}

const firstRuns = 5;
const laterRuns = 9;

/** How long a text takes to be read and checked: by a server that has just started, and by one that has warmed up. */
export async function measureOpen(
  server: string,
  what: string,
  { text, file, sets, limit }: MeasuredText,
  yardstick: Yardstick,
): Promise<Figure[]> {
  const opened = (session: LspSession) =>
    timed(async () => {
      await session.open(text, file);
      await session.diagnostics();
    });
  const first: number[] = [];
  for (let run = 0; run < firstRuns; run += 1) {
    const fresh = await LspSession.start(server);
    first.push(await opened(fresh));
    await fresh.stop();
    yardstick.sample();
  }
  const session = await LspSession.start(server);
  const later: number[] = [];
  for (let run = 0; run < laterRuns; run += 1) {
    later.push(await opened(session));
    if (run < laterRuns - 1) await session.close();
    yardstick.sample();
  }
  const seen = await session.outline();
  await session.stop();
  if (sets !== undefined && seen !== sets) throw new Error(`${what}: the server saw ${seen} of them`);
  const slowness = yardstick.slowness();
  return [
    { what: `${what}: first open of a new server → diagnostics`, value: median(first), unit: 'ms' },
    {
      what: `${what}: open → diagnostics`,
      value: median(later),
      unit: 'ms',
      slowness,
      ...(limit === undefined ? {} : { limit }),
    },
  ];
}
