import {
  BulkRegistration,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver';
import { optionsChangedMethod } from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import { isLintFileUri, mayHoldSettings, settingsExtensions } from '../workspace/file-names.js';
import type { DeploymentChanges } from './deployment-changes.js';
import { inBackground } from './guard.js';
import type { PushedDiagnostics } from './pushed-diagnostics.js';

/** A lint file is typed or saved in several steps; all documents are checked anew after this pause. */
const pauseInMilliseconds = 100;

/** What has to happen when something outside the documents changed. */
export interface Changes {
  /** A jabber-lint.yaml was made, changed or deleted, on disk or in the editor. */
  lintFiles(): void;
}

/** Settings, folders, and files on disk. */
export function registerChanges(server: Server, pushed: PushedDiagnostics, deployment: DeploymentChanges): Changes {
  const { connection, client, closedFiles } = server;

  function optionsChanged(): void {
    server.options.changed();
    pushed.allChanged();
    inBackground(server, 'refresh', refresh(server));
    inBackground(server, 'check closed files', closedFiles.recheck());
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  function lintFiles(): void {
    clearTimeout(pause);
    pause = setTimeout(() => {
      server.lintFiles.forget();
      optionsChanged();
    }, pauseInMilliseconds);
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    server.settings.changed(settings);
    optionsChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isLintFileUri(uri))) lintFiles();
    for (const change of changes) fileChanged(server, change, deployment);
  });
  connection.onInitialized(() => {
    inBackground(server, 'registration', register(server));
    if (client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        server.folders.changed(event);
        optionsChanged();
      });
    }
  });
  return { lintFiles };
}

function fileChanged(server: Server, { uri, type }: FileEvent, deployment: DeploymentChanges): void {
  if (!mayHoldSettings(uri)) return;
  if (type === FileChangeType.Deleted) server.closedFiles.deleted(uri);
  deployment.touched(uri);
}

/** Asks the client to fetch again what it shows. */
async function refresh({ connection, client }: Server): Promise<void> {
  await connection.sendNotification(optionsChangedMethod);
  if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
  if (client.refreshesSemanticTokens) await connection.languages.semanticTokens.refresh();
  if (client.refreshesInlayHints) await connection.languages.inlayHint.refresh();
}

/** Asks to be told of changes, where the client lets itself be asked. */
async function register({ connection, client }: Server): Promise<void> {
  const wanted = BulkRegistration.create();
  if (client.registersConfiguration) wanted.add(DidChangeConfigurationNotification.type, { section: 'jabber' });
  if (client.registersWatchers) {
    wanted.add(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: '**/jabber-lint.yaml' },
        { globPattern: '**/jabber-deployment*.yaml' },
        { globPattern: `**/*.{${settingsExtensions.join(',')}}` },
      ],
    });
  }
  await connection.client.register(wanted);
}
