import { type ExtensionHost, Workbench } from './workbench.js';

/** One VS Code for the tests of a `describe`; each failed test leaves a picture. Call it inside the describe. */
export function session(
  settings: Readonly<Record<string, unknown>> = {},
  host: ExtensionHost = 'server',
): () => Workbench {
  let workbench: Workbench | undefined;

  before(async function () {
    this.timeout(90_000);
    workbench = await Workbench.start(settings, host);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') {
      await workbench?.shot(`failed ${this.currentTest.fullTitle().replace(/[^\w ]/g, '')}`);
    }
  });
  after(() => workbench?.close());

  return () => {
    if (!workbench) throw new Error('VS Code is not running');
    return workbench;
  };
}
