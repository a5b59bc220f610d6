import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { root, vsix } from '../harness/paths.js';

/**
 * Runs the suite of this folder inside the extension host of a real VS Code, with the packaged
 * extension installed: the VS Code of tools/install.sh on Linux, a downloaded desktop VS Code
 * elsewhere, or where DESKTOP_VSCODE is set (to a version, or to `stable`).
 */

const borrowed = process.platform === 'linux' && !process.env.DESKTOP_VSCODE;
const suite = join(root, '.build/extension-host');
const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'jabber-workspace-')));

if (!existsSync(vsix)) throw new Error(`${vsix} is not there: run npm run package first`);
await bundleSuite();
cpSync(join(root, 'test/extension/workspace'), workspace, { recursive: true });
try {
  process.exitCode = await runTests({
    vscodeExecutablePath: borrowed ? join(root, 'test/extension/harness/vscode-executable.ts') : await desktop(),
    extensionDevelopmentPath: suite,
    extensionTestsPath: join(suite, 'suite.cjs'),
    extensionTestsEnv: { TEST_VSIX: vsix, COUNT_FILE: process.env.COUNT_FILE },
    launchArgs: [workspace, '--disable-workspace-trust'],
  });
} finally {
  rmSync(workspace, { recursive: true, force: true, maxRetries: 10 });
}

/** The suite as one file, in an otherwise empty extension: what is tested is the installed package. */
async function bundleSuite(): Promise<void> {
  mkdirSync(suite, { recursive: true });
  const home = { name: 'test-home', publisher: 'test', version: '0.0.0', engines: { vscode: '^1.100.0' } };
  writeFileSync(join(suite, 'package.json'), JSON.stringify(home));
  await esbuild.build({
    entryPoints: [join(root, 'test/extension/host/suite.ts')],
    outfile: join(suite, 'suite.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
  });
}

/** A desktop VS Code in .vscode-test/, with the package installed. */
async function desktop(): Promise<string> {
  const executable = await downloadAndUnzipVSCode(process.env.DESKTOP_VSCODE);
  const [cli = '', ...words] = resolveCliArgsFromVSCodeExecutablePath(executable);
  const { status } = spawnSync(cli, [...words, '--install-extension', vsix, '--force'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${vsix} was not installed`);
  return executable;
}
