import { optionsChangedMethod } from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import { isDescriptionName } from '../service/deployment/description-name.js';
import { inBackground } from './guard.js';
import type { PushedDiagnostics } from './pushed-diagnostics.js';

/** A change is typed in several steps; the other files of its deployment are brought up to date after this pause. */
const pauseInMilliseconds = 100;

/** What a change of one file means for the others of its deployment. */
export interface DeploymentChanges {
  /** A document was opened or changed in the editor. */
  typed(uri: string): void;
  /** A file was made, changed, deleted or closed. */
  touched(uri: string): void;
}

export function createDeploymentChanges(server: Server, pushed: PushedDiagnostics): DeploymentChanges {
  const { connection, client, documents, deployments, closedFiles } = server;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<string>();

  function soon(uri: string): void {
    waiting.add(uri);
    clearTimeout(pause);
    pause = setTimeout(() => inBackground(server, 'deployment', bringUpToDate()), pauseInMilliseconds);
  }

  async function bringUpToDate(): Promise<void> {
    const changed = new Set(waiting);
    waiting.clear();
    for (const uri of changed) await deployments.of(uri);
    // What is typed is checked anyway.
    const others = deployments.newlyFound().filter((uri) => !changed.has(uri) || !documents.isOpen(uri));
    const open = others.filter((uri) => documents.isOpen(uri));
    for (const uri of open) pushed.changed(uri);
    if ([...changed].some(isDescriptionName)) await connection.sendNotification(optionsChangedMethod);
    if (open.length > 0 && client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
    for (const uri of others) if (!documents.isOpen(uri)) await closedFiles.touched(uri);
  }

  /** The file itself is looked at when its deployment has read it. */
  async function readAgain(uri: string): Promise<void> {
    await deployments.touched(uri);
    await closedFiles.touched(uri);
    soon(uri);
  }

  return {
    typed: soon,
    touched: (uri) => inBackground(server, 'deployment', readAgain(uri)),
  };
}
