import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/browser';
import { activateExtension } from './activate.js';
import { readFacts } from './read-facts.js';

// The compiler's libraries here are those of Node, which has no workers of the web.
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[2] & object;

/** The browser host: the server is a web worker, which is handed the data files. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist/language-server-browser.js').toString(true);
  return activateExtension(context, async (options) => {
    const [library, facts] = await Promise.all([
      import('vscode-languageclient/browser'), // only with the first server
      readFacts(context, (message) => options.outputChannel?.error(message)),
    ]);
    const withFacts = { ...options, initializationOptions: { ...options.initializationOptions, facts } };
    return new library.LanguageClient('jabber', 'Jabber', async () => new Worker(address) as never, withFacts);
  });
}
