import * as vscode from 'vscode';
import type { BaseLanguageClient, State } from 'vscode-languageclient';
import { clientOptions } from './client-options.js';
import type { CreateClient } from './create-client.js';
import { answerFileRequests } from './file-requests.js';
import { isOurs } from './language.js';

/** The language server, started once when it is first needed. */
export interface ServerHandle extends vscode.Disposable {
  /** The running client; starts it when nothing runs yet. */
  client(): Promise<BaseLanguageClient>;
  /** The client when it runs already. */
  readonly running: BaseLanguageClient | undefined;
  /** Fires with each client that has started. */
  readonly onStarted: vscode.Event<BaseLanguageClient>;
  /** Fires as `onStarted` does, and each time the client has started its server again by itself. */
  readonly onRunning: vscode.Event<BaseLanguageClient>;
  /** Starts now when a document of ours is open, else as soon as one is opened. */
  startWhenNeeded(): Promise<void>;
  restart(): Promise<void>;
}

/** `State.Running` of the library, which is loaded only when a server is to start. */
const stateRunning: State.Running = 2;

export function createServerHandle(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
  output: vscode.LogOutputChannel,
): ServerHandle {
  const started = new vscode.EventEmitter<BaseLanguageClient>();
  const runs = new vscode.EventEmitter<BaseLanguageClient>();
  let running: BaseLanguageClient | undefined;
  let starting: Promise<BaseLanguageClient> | undefined;

  async function start(): Promise<BaseLanguageClient> {
    const client = await createClient(clientOptions(context, output));
    answerFileRequests(client);
    await client.start();
    running = client;
    started.fire(client);
    runs.fire(client);
    client.onDidChangeState(({ newState }) => {
      if (newState === stateRunning) runs.fire(client);
    });
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
    if (isOurs(document)) client().catch((error: unknown) => output.error(String(error)));
  });

  return {
    client,
    get running() {
      return running;
    },
    onStarted: started.event,
    onRunning: runs.event,
    async startWhenNeeded() {
      if (vscode.workspace.textDocuments.some(isOurs)) await client();
    },
    async restart() {
      await stop();
      await client();
    },
    async dispose() {
      opened.dispose();
      started.dispose();
      runs.dispose();
      await stop();
    },
  };
}
