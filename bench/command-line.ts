import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupFile } from './configurations.js';
import { type Figure, median } from './limits.js';
import type { Yardstick } from './yardstick.js';

/** `jabber-lint` on many group files: time, and whether memory grows with their number. */
export function measureCommandLine(script: string, folder: string, yardstick: Yardstick): Figure[] {
  const probe = join(folder, 'peak-memory.cjs');
  writeFileSync(
    probe,
    `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`,
  );
  const runs = [1_000, 4_000].map((count) => {
    const files = join(folder, `${count}-files`);
    mkdirSync(files);
    for (let index = 0; index < count; index += 1) {
      writeFileSync(join(files, `jabber-config-site${index}.xml`), groupFile(index));
    }
    return () => {
      for (let sample = 0; sample < 10; sample += 1) yardstick.sample();
      return lint(script, files, probe, join(folder, 'peak'));
    };
  });
  const [thousand = [], fourThousand = []] = runs.map((run) => [run(), run(), run()]);
  const slowness = yardstick.slowness();
  const seconds = (all: readonly Run[]) => median(all.map((run) => run.seconds));
  const memory = (all: readonly Run[]) => median(all.map((run) => run.memory));
  return [
    { what: 'jabber-lint, 1,000 group files', value: seconds(thousand), unit: 's', slowness, limit: 3 },
    { what: 'jabber-lint, 1,000 group files: peak memory', value: memory(thousand), unit: 'MiB' },
    { what: 'jabber-lint, 4,000 group files: peak memory', value: memory(fourThousand), unit: 'MiB' },
    // Constant but for what the garbage collector leaves lying for a while.
    {
      what: 'jabber-lint, memory of 4,000 to 1,000',
      value: memory(fourThousand) / memory(thousand),
      unit: '×',
      limit: 1.15,
    },
  ];
}

interface Run {
  readonly seconds: number;
  readonly memory: number;
}

function lint(script: string, files: string, probe: string, peakFile: string): Run {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', probe, script, files], {
    env: { ...process.env, PEAK_FILE: peakFile },
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status === null || status > 1) throw new Error(`jabber-lint ended with ${status}: ${stderr}`);
  return { seconds, memory: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}
