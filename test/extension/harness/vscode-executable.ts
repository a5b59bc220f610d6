#!/usr/bin/env -S node --import tsx
// Stands in for the desktop executable that @vscode/test-electron starts: takes the same
// arguments and runs the suite in the VS Code of tools/install.sh. Run it from the clone's root.
import { runInHost } from './run-in-host.js';

const words = process.argv.slice(2);
const option = (name: string): string => {
  const found = words.findLast((word) => word.startsWith(`--${name}=`));
  if (!found) throw new Error(`--${name}=… is missing`);
  return found.slice(name.length + 3);
};
const workspace = words.find((word) => !word.startsWith('-'));
if (!workspace) throw new Error('the folder to open is missing');

const wrong = await runInHost({
  workspace,
  vsix: process.env.TEST_VSIX,
  extensionDevelopmentPath: option('extensionDevelopmentPath'),
  extensionTestsPath: option('extensionTestsPath'),
});
if (wrong) process.stderr.write(`extension host: ${wrong}\n`);
process.exitCode = wrong ? 1 : 0;
