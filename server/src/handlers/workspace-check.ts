import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import { type CheckWorkspaceResult, checkWorkspaceMethod } from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import { t } from '../service/messages/localise.js';
import { askedForNothing } from './guard.js';

/** `jabber/checkWorkspace`, with progress that the user can cancel. */
export function registerWorkspaceCheck(server: Server): void {
  const nothing: CheckWorkspaceResult = {
    files: 0,
    filesWithFindings: 0,
    errors: 0,
    warnings: 0,
    others: 0,
    incomplete: true,
  };
  server.connection.onRequest(
    checkWorkspaceMethod,
    askedForNothing(server, checkWorkspaceMethod, nothing, (token) => checkWithProgress(server, token)),
  );
}

async function checkWithProgress(server: Server, token: CancellationToken): Promise<CheckWorkspaceResult> {
  if (!server.client.showsProgress) return server.closedFiles.checkAll(token, () => {});
  const progress = await server.connection.window.createWorkDoneProgress();
  const either = new CancellationTokenSource();
  const listeners = [token, progress.token].map((one) => one.onCancellationRequested(() => either.cancel()));
  progress.begin(t('Checking Jabber configurations'), undefined, undefined, true);
  try {
    return await server.closedFiles.checkAll(either.token, (files) => progress.report(t('{0} files', files)));
  } finally {
    progress.done();
    for (const listener of listeners) listener.dispose();
    either.dispose();
  }
}
