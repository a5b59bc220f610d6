import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './connection.js';
import { keepHeapSmall } from './small-heap.node.js';
import { nodeFacts } from './workspace/files/node-facts.js';
import { nodeFiles } from './workspace/files/node-files.js';
import { nodeRulePages } from './workspace/files/node-rule-pages.js';

keepHeapSmall();

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (process.argv.some((argument) => transports.some((name) => argument.startsWith(name)))) {
  const facts = nodeFacts(import.meta.url);
  const rulePage = nodeRulePages(import.meta.url);
  serve(createConnection(ProposedFeatures.all), { disk: nodeFiles, facts: () => facts, rulePage });
} else {
  process.stderr.write(`Say how to talk to the client: jabber-language-server ${transports.slice(0, 2).join(' | ')}\n`);
  process.exitCode = 2;
}
