import * as vscode from 'vscode';
import type { ServerOptions } from 'vscode-languageclient/node';
import { activateExtension } from './activate.js';

/** The desktop and remote hosts: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/jabber-language-server.cjs').fsPath;
  return activateExtension(context, async (options) => {
    // Loaded with the first server: most files that wake the extension hold nothing for it.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const run = { module, transport: TransportKind.ipc };
    const server: ServerOptions = { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } } };
    return new LanguageClient('jabber', 'Jabber', server, options);
  });
}
