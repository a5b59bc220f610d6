import { appendFileSync } from 'node:fs';

/** What VS Code's extension host calls. Rejects when a test fails, or when none ran. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ color: false, timeout: 30_000, reporter: 'spec', forbidOnly: true, forbidPending: true });
  // TEST_GREP=words runs only the tests whose title holds them.
  if (process.env.TEST_GREP) mocha.grep(process.env.TEST_GREP);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // Loaded only now: these modules call describe() while they are loaded.
  await import('./activation.test.js');
  await import('./reading.test.js');
  await import('./writing.test.js');
  await import('./options.test.js');
  await import('./notations.test.js');
  await import('./deployments.test.js');

  const stats = await new Promise<Mocha.Stats | undefined>((done) => {
    const runner = mocha.run(() => done(runner.stats));
  });
  const { passes = 0, failures = 0 } = stats ?? {};
  if (process.env.COUNT_FILE) appendFileSync(process.env.COUNT_FILE, `${passes} ${failures}\n`);
  if (passes === 0 || failures > 0) throw new Error(`${passes} passed, ${failures} failed`);
}
