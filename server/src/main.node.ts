import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './connection.js';
import { nodeFiles } from './workspace/files/node-files.js';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (process.argv.some((argument) => transports.some((name) => argument.startsWith(name)))) {
  serve(createConnection(ProposedFeatures.all), nodeFiles);
} else {
  process.stderr.write(`Say how to talk to the client: jabber-language-server ${transports.slice(0, 2).join(' | ')}\n`);
  process.exitCode = 2;
}
