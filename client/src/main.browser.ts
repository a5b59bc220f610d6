import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/browser';
import { activateExtension } from './activate.js';

// The compiler's libraries here are those of Node, which has no workers of the web.
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[2] & object;

/** The browser host: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist/language-server-browser.js').toString(true);
  return activateExtension(context, async (options) => {
    const library = await import('vscode-languageclient/browser'); // only with the first server
    return new library.LanguageClient('jabber', 'Jabber', async () => new Worker(address) as never, options);
  });
}
