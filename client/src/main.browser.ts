import * as vscode from 'vscode';
import type { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser';
import { activateExtension } from './activate.js';
import { readFacts } from './read-facts.js';

/** Either end of the connection to a worker; the compiler's libraries here are those of Node, which has none. */
type Port = ConstructorParameters<typeof BrowserMessageReader>[0] &
  ConstructorParameters<typeof BrowserMessageWriter>[0];
declare const Worker: new (address: string) => Port;

/** The browser host: the server is a web worker, which is handed the data files. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = (name: string) => vscode.Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  return activateExtension(context, async (options) => {
    const [library, facts] = await Promise.all([
      import('vscode-languageclient/browser'), // only with the first server
      readFacts(context, (message) => options.outputChannel?.error(message)),
    ]);
    // The library would not know the worker as one: VS Code puts a constructor of its own in place of `Worker`.
    const connect = async () => {
      const worker = new Worker(script('language-server.js'));
      return { reader: new library.BrowserMessageReader(worker), writer: new library.BrowserMessageWriter(worker) };
    };
    const laterScript = script('language-server-later.js');
    const withFacts = { ...options, initializationOptions: { ...options.initializationOptions, facts, laterScript } };
    return new library.LanguageClient('jabber', 'Jabber', connect, withFacts);
  });
}
