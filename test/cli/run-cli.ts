import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { buildServer } from '../../scripts/build-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = join(root, '.build', `test-cli-${process.pid}`);
let built: Promise<string> | undefined;
const leftovers = [home];
process.once('exit', () => {
  for (const path of leftovers) rmSync(path, { recursive: true, force: true });
});

/** The program as it is installed: bundled, with what it reads beside it. Built once. */
export function builtCli(): Promise<string> {
  built ??= buildCli();
  return built;
}

async function buildCli(): Promise<string> {
  await buildServer(home);
  return join(home, 'jabber-lint.cjs');
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly stdoutBytes: Buffer;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
}

/** Runs `jabber-lint` as a process. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const program = await builtCli();
  const { NO_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, [...(options.nodeArgs ?? []), program, ...args], {
    cwd: options.cwd,
    env: { ...env, ...options.env },
  });
  child.stdin.on('error', () => undefined); // it may leave without reading
  child.stdin.end(options.stdin ?? '');
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdoutBytes, stderrBytes, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
  return { code, stdout: stdoutBytes.toString(), stderr: stderrBytes.toString(), stdoutBytes };
}

/** A directory of its own with these files, gone when the tests end. */
export function directoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'jabber-lint-test-'));
  leftovers.push(directory);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return directory;
}

/** A configuration with these lines inside `<Client>`, clean but for what they hold. */
export function configuration(...lines: readonly string[]): string {
  const body = lines.map((line) => `    ${line}\n`).join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n  <Client>\n${body}  </Client>\n</config>\n`;
}

export const clean = configuration('<EnableAutosave>false</EnableAutosave>');
/** One error with a certain fix, one warning with none, one hint with a certain fix. */
export const broken = configuration(
  '<Forgot_Password_URL>https://example.com/?a=1&b=2</Forgot_Password_URL>',
  '<EnableAutosvae>false</EnableAutosvae>',
  '<enableautosave>false</enableautosave>',
);
