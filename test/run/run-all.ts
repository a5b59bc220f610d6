import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Everything that has to hold, in the order in which a mistake is cheapest to find. Goes on after
 * a failure, so that one run tells all, and ends with one line of counts. `--quick` leaves the
 * real VS Code out.
 */

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'jabber-tests-'));
const quick = process.argv.includes('--quick');
const mocha = ['mocha', '--reporter', 'test/run/counting-reporter.ts'];
/** On Linux a VS Code is installed for the tests; elsewhere a desktop build is downloaded. */
const borrowed = process.platform === 'linux' && !process.env.DESKTOP_VSCODE;

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly needs?: string;
}

const steps: readonly Step[] = [
  { name: 'types', command: ['npx', 'tsc', '-b'] },
  { name: 'format and lint', command: ['npx', 'biome', 'check', '--error-on-warnings'] },
  { name: 'package', command: ['npm', 'run', '--silent', 'package'] },
  { name: 'tests without an editor', command: ['npx', ...mocha, '--ignore', 'test/extension/**', 'test/**/*.test.ts'] },
  ...(quick ? [] : editorSteps()),
];

function editorSteps(): readonly Step[] {
  const needs = 'dist/jabber-config-tools.vsix';
  const host: Step = { name: 'inside VS Code', command: ['npx', 'tsx', 'test/extension/host/run.ts'], needs };
  if (!borrowed) return [host];
  return [
    { name: 'install VS Code for the tests', command: ['bash', 'test/extension/tools/install.sh'] },
    host,
    { name: 'VS Code worked by hand', command: ['npx', ...mocha, 'test/extension/ui/*.test.ts'], needs },
  ];
}

rmSync(join(root, 'test/artefacts'), { recursive: true, force: true });
let passed = 0;
let failed = 0;
for (const [index, step] of steps.entries()) {
  const started = Date.now();
  process.stdout.write(`\n== ${step.name}\n`);
  const countFile = join(folder, `${index}.count`);
  const ok = run(step, countFile);
  const counts = readCounts(countFile);
  passed += counts.passed;
  // A step that ends badly without a failed test still is a failure.
  failed += ok ? counts.failed : Math.max(counts.failed, 1);
  process.stdout.write(`== ${step.name}: ${ok ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function run(step: Step, countFile: string): boolean {
  if (step.needs && !existsSync(join(root, step.needs))) {
    process.stdout.write(`${step.needs} is not there\n`);
    return false;
  }
  const [program = '', ...words] = step.command;
  const { status, signal, error } = spawnSync(program, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, COUNT_FILE: countFile },
    shell: process.platform === 'win32',
    timeout: 8 * 60_000,
  });
  if (signal || error) process.stdout.write(`${step.name} ended by ${signal ?? error?.message}\n`);
  return status === 0;
}

function readCounts(file: string): { readonly passed: number; readonly failed: number } {
  const counts = { passed: 0, failed: 0 };
  if (!existsSync(file)) return counts;
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const [passes = 0, failures = 0] = line.split(' ').map(Number);
    counts.passed += passes;
    counts.failed += failures;
  }
  return counts;
}
