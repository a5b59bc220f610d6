import { longConfiguration } from './configurations.js';
import { type Figure, median } from './limits.js';
import { TypingSession } from './typing-session.js';
import type { Yardstick } from './yardstick.js';

const keystrokes = 101;
/** Whoever writes a file presses far more keys than are timed; the code is compiled by then. */
const warmUp = 50;

export interface KeystrokeLimits {
  readonly answer: number;
  readonly diagnostics?: number;
  readonly memory?: number;
}

/**
 * What follows on a keystroke in a file of so many lines, over a real connection. An empty server is sent
 * the same edits and gives the same answers in turn: what it takes, no server can do without.
 */
export async function measureKeystrokes(
  servers: { readonly ours: string; readonly empty: string },
  lines: number,
  limits: KeystrokeLimits,
  yardstick: Yardstick,
): Promise<Figure[]> {
  const text = longConfiguration(lines);
  const ours = await TypingSession.start(servers.ours, text);
  const empty = await TypingSession.start(servers.empty, text);
  for (let run = 0; run < warmUp; run += 1) await empty.give(await ours.round());
  ours.forgetTimes();
  for (let run = 0; run < keystrokes; run += 1) {
    await ours.round();
    await empty.round();
    yardstick.sample();
  }
  const memory = ours.residentMemory();
  await ours.stop();
  await empty.stop();

  const size = `${lines.toLocaleString('en')} lines`;
  const slowness = yardstick.slowness();
  const figure = (what: keyof TypingSession['times'], limit: number | undefined): Figure => ({
    what: `${size}: keystroke → ${what}`,
    value: median(ours.times[what]),
    unit: 'ms',
    floor: median(empty.times[what]),
    slowness,
    ...(limit === undefined ? {} : { limit }),
  });
  return [
    figure('completion', limits.answer),
    figure('hover', limits.answer),
    figure('diagnostics', limits.diagnostics),
    {
      what: `${size}: resident memory`,
      value: memory,
      unit: 'MiB',
      ...(limits.memory === undefined ? {} : { limit: limits.memory }),
    },
  ];
}
