import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { longConfiguration } from './configurations.js';
import { type Figure, median } from './limits.js';
import { LspSession, type OpenedFile, timed } from './lsp-session.js';

const starts = 15;
const keystrokes = 101;

/** Start-up beside an empty server of the same library. */
export async function measureStart(server: string, folder: string): Promise<Figure[]> {
  const empty = join(folder, 'empty-server.cjs');
  await esbuild.build({
    entryPoints: [join(import.meta.dirname, 'empty-server.ts')],
    outfile: empty,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
  });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < starts; run += 1) {
    theirs.push(await startTime(empty));
    ours.push(await startTime(server));
  }
  const idle = await LspSession.start(empty);
  await idle.open('<config/>');
  const emptyMemory = idle.residentMemory();
  await idle.stop();
  return [
    { what: `start, empty server (median of ${starts})`, value: median(theirs), unit: 'ms' },
    { what: `start, our server (median of ${starts})`, value: median(ours), unit: 'ms' },
    { what: 'start, ratio', value: median(ours) / median(theirs), unit: '×', limit: 1.6 },
    { what: 'resident memory, empty server', value: emptyMemory, unit: 'MiB' },
  ];
}

async function startTime(script: string): Promise<number> {
  const started = performance.now();
  const session = await LspSession.start(script);
  const took = performance.now() - started;
  await session.stop();
  return took;
}

/** Every figure of one file size, over a real connection. */
export async function measureFile(
  server: string,
  lines: number,
  limits: { readonly open?: number; readonly answer: number; readonly diagnostics?: number; readonly memory?: number },
): Promise<Figure[]> {
  const text = longConfiguration(lines);
  const size = `${lines.toLocaleString('en')} lines`;
  const firstOpens: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const fresh = await LspSession.start(server);
    firstOpens.push(await openTime(fresh, text));
    await fresh.stop();
  }

  const session = await LspSession.start(server);
  const opens: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    opens.push(await openTime(session, text));
    await session.close();
  }
  await session.open(text);
  await session.diagnostics();
  const { place, name } = middle(text);
  const word = '\n    <EnableV';
  const typed = { line: place.line + 1, character: word.length - 1 };
  const completions: number[] = [];
  const hovers: number[] = [];
  const checks: number[] = [];
  let offered = 0;
  let hovered = true;
  for (let run = 0; run < keystrokes; run += 1) {
    await session.type(word, place);
    completions.push(
      await timed(async () => {
        await session.type('i', typed);
        offered = await session.completion({ line: typed.line, character: typed.character + 1 });
      }),
    );
    await session.type('', place, { line: typed.line, character: typed.character + 1 });
    hovers.push(
      await timed(async () => {
        await session.type(' ', place);
        hovered = (await session.hover(name)) && hovered;
      }),
    );
    checks.push(
      await timed(async () => {
        await session.type('', place, { line: place.line, character: place.character + 1 });
        await session.diagnostics();
      }),
    );
  }
  const memory = session.residentMemory();
  await session.stop();
  if (offered === 0) throw new Error('the completion that was timed offered nothing');
  if (!hovered) throw new Error('the hover that was timed showed nothing');

  const figure = (what: string, values: readonly number[], limit?: number): Figure => ({
    what: `${size}: ${what}`,
    value: median(values),
    unit: 'ms',
    ...(limit === undefined ? {} : { limit }),
  });
  return [
    figure('first open of a new server → diagnostics', firstOpens),
    figure('open → diagnostics', opens, limits.open),
    figure('keystroke → completion', completions, limits.answer),
    figure('keystroke → hover', hovers, limits.answer),
    figure('keystroke → diagnostics', checks, limits.diagnostics),
    {
      what: `${size}: resident memory`,
      value: memory,
      unit: 'MiB',
      ...(limits.memory === undefined ? {} : { limit: limits.memory }),
    },
  ];
}

/** A text to open, and how many commands or links the server has to see in it. */
export interface MeasuredText {
  readonly text: string;
  readonly file: OpenedFile;
  readonly sets: number;
  readonly limit: number;
}

/** A text of another notation: how long it takes to be read and checked, by a server that has warmed up. */
export async function measureOpen(
  server: string,
  what: string,
  { text, file, sets, limit }: MeasuredText,
): Promise<Figure[]> {
  const fresh = await LspSession.start(server);
  const first = await openTime(fresh, text, file);
  await fresh.close();
  const opens: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    opens.push(await openTime(fresh, text, file));
    await fresh.close();
  }
  await fresh.open(text, file);
  // What is timed has to find what there is: without it a text that is not understood would be the fastest.
  const seen = await fresh.outline();
  await fresh.stop();
  if (seen !== sets) throw new Error(`${what}: the server saw ${seen} of them`);
  return [
    { what: `${what}: first open of a new server → diagnostics`, value: first, unit: 'ms' },
    { what: `${what}: open → diagnostics`, value: median(opens), unit: 'ms', limit },
  ];
}

function openTime(session: LspSession, text: string, file?: OpenedFile): Promise<number> {
  return timed(async () => {
    await session.open(text, file);
    await session.diagnostics();
  });
}

/** The end of a setting's line half-way down, and a place on that setting's name. */
function middle(text: string) {
  const lines = text.split('\n');
  const half = Math.floor(lines.length / 2);
  const line = lines.findIndex((written, at) => at >= half && /^ {4}<\w+>.*<\/\w+>$/.test(written));
  return { place: { line, character: (lines[line] ?? '').length }, name: { line, character: 7 } };
}
