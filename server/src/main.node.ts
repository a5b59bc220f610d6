import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './connection.js';
import { nodeFacts } from './workspace/files/node-facts.js';
import { nodeFiles } from './workspace/files/node-files.js';
import { nodeRulePages } from './workspace/files/node-rule-pages.js';

// Each keystroke makes short-lived garbage; left alone, V8 answers with a nursery of some 30 MiB that it
// never gives back, and lets its heap grow to several times what is in use. Kept closer, it is swept a
// little more often and as fast (`npm run bench`).
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=30');

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (process.argv.some((argument) => transports.some((name) => argument.startsWith(name)))) {
  const facts = nodeFacts(import.meta.url);
  const rulePage = nodeRulePages(import.meta.url);
  serve(createConnection(ProposedFeatures.all), { disk: nodeFiles, facts: () => facts, rulePage });
} else {
  process.stderr.write(`Say how to talk to the client: jabber-language-server ${transports.slice(0, 2).join(' | ')}\n`);
  process.exitCode = 2;
}
