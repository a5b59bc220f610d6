import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CreateClient } from './activate.js';
import { clientOptions } from './client-options.js';
import { answerFileRequests } from './file-requests.js';
import { isConfiguration } from './language.js';

/** The language server, started once when it is first needed. */
export interface ServerHandle extends vscode.Disposable {
  /** The running client; starts it when nothing runs yet. */
  client(): Promise<BaseLanguageClient>;
  /** The client when it runs already. */
  readonly running: BaseLanguageClient | undefined;
  /** Fires with each client that has started. */
  readonly onStarted: vscode.Event<BaseLanguageClient>;
  /** Starts now when a configuration is open, else as soon as one is opened. */
  startWhenNeeded(): Promise<void>;
  restart(): Promise<void>;
}

export function createServerHandle(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
  output: vscode.LogOutputChannel,
): ServerHandle {
  const started = new vscode.EventEmitter<BaseLanguageClient>();
  let running: BaseLanguageClient | undefined;
  let starting: Promise<BaseLanguageClient> | undefined;

  async function start(): Promise<BaseLanguageClient> {
    const client = createClient(clientOptions(context, output));
    answerFileRequests(client);
    await client.start();
    running = client;
    started.fire(client);
    return client;
  }

  function client(): Promise<BaseLanguageClient> {
    starting ??= start().catch((error: unknown) => {
      starting = undefined; // the next call tries again
      throw error;
    });
    return starting;
  }

  async function stop(): Promise<void> {
    const stopping = running;
    running = undefined;
    starting = undefined;
    await stopping?.dispose();
  }

  const opened = vscode.workspace.onDidOpenTextDocument((document) => {
    if (isConfiguration(document)) client().catch((error: unknown) => output.error(String(error)));
  });

  return {
    client,
    get running() {
      return running;
    },
    onStarted: started.event,
    async startWhenNeeded() {
      if (vscode.workspace.textDocuments.some(isConfiguration)) await client();
    },
    async restart() {
      await stop();
      await client();
    },
    async dispose() {
      opened.dispose();
      started.dispose();
      await stop();
    },
  };
}
