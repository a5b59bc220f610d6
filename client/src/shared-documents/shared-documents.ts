import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerHandle } from '../server-handle.js';
import { holdsOurSettings, isWorthALook } from './holds-our-settings.js';
import { shareDocument } from './share-document.js';

/** Documents in languages of other people that the server is told of, because they hold settings of Jabber's. */
export interface SharedDocuments extends vscode.Disposable {
  has(document: vscode.TextDocument): boolean;
  /** Fires when a document has become one of them, or is no longer one. */
  readonly onDidChange: vscode.Event<void>;
}

/** How long nothing has to be typed before a document is looked at again. */
const calm = 300;

/** Looks at each document when it is opened and after it was changed. The server hears of no other. */
export function shareDocuments(server: ServerHandle, report: (error: unknown) => void): SharedDocuments {
  const shared = new Map<vscode.TextDocument, vscode.Disposable | undefined>();
  const waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  const changed = new vscode.EventEmitter<void>();

  function look(document: vscode.TextDocument): void {
    waiting.delete(document);
    const isOurs = !document.isClosed && holdsOurSettings(document);
    if (isOurs && !shared.has(document)) share(document);
    else if (!isOurs) leave(document);
  }

  function share(document: vscode.TextDocument): void {
    shared.set(document, undefined);
    if (server.running) register(server.running, document);
    else server.client().catch(report); // which registers it once it has started
    changed.fire();
  }

  function register(client: BaseLanguageClient, document: vscode.TextDocument): void {
    shared.set(document, shareDocument(client, document));
  }

  function leave(document: vscode.TextDocument): void {
    if (!shared.has(document)) return;
    shared.get(document)?.dispose();
    shared.delete(document);
    changed.fire();
  }

  function lookWhenCalm(document: vscode.TextDocument): void {
    clearTimeout(waiting.get(document));
    waiting.set(document, setTimeout(look, calm, document));
  }

  function close(document: vscode.TextDocument): void {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
    leave(document); // a change of language closes and opens the document at once
  }

  /** A server that has started anew, after a crash as well, knows of no document. */
  function registerAll(client: BaseLanguageClient): void {
    for (const document of shared.keys()) register(client, document);
  }

  // The client's own listener comes first: else it would open a document that is shared meanwhile once more.
  const soon = (document: vscode.TextDocument): void => queueMicrotask(() => look(document));
  vscode.workspace.textDocuments.forEach(look);
  const listeners = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(soon),
    vscode.workspace.onDidCloseTextDocument(close),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isWorthALook(document)) lookWhenCalm(document);
    }),
    server.onRunning(registerAll),
  );
  return {
    has: (document) => shared.has(document),
    onDidChange: changed.event,
    dispose() {
      listeners.dispose();
      for (const timer of waiting.values()) clearTimeout(timer);
      for (const document of [...shared.keys()]) leave(document);
      changed.dispose();
    },
  };
}
