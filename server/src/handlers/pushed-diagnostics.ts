import type { Server } from '../server.js';
import { documentCheck } from '../workspace/document-check.js';
import { inBackground } from './guard.js';

/** Typing goes on for a while; a check waits for this pause. */
const pauseInMilliseconds = 100;

/** Publishes findings unasked, for clients that cannot ask for them. */
export interface PushedDiagnostics {
  /** Soon checks a document and publishes what is found. */
  changed(uri: string): void;
  /** Options changed: all open documents. */
  allChanged(): void;
  closed(uri: string): void;
}

export function createPushedDiagnostics(server: Server): PushedDiagnostics {
  const { connection, documents } = server;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  async function publish(uri: string): Promise<void> {
    const check = await documentCheck(server, uri);
    const version = documents.texts.get(uri)?.version;
    if (check && version !== undefined) {
      await connection.sendDiagnostics({ uri, version, diagnostics: check.diagnostics() });
    }
  }

  function changed(uri: string): void {
    clearTimeout(waiting.get(uri));
    const run = () => {
      waiting.delete(uri);
      inBackground(server, 'diagnostics', publish(uri));
    };
    waiting.set(uri, setTimeout(run, pauseInMilliseconds));
  }

  return {
    changed,
    allChanged: () => documents.texts.keys().forEach(changed),
    closed(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      inBackground(server, 'diagnostics', connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
  };
}

/** For clients that pull: nothing is pushed. */
export const pushesNothing: PushedDiagnostics = { changed() {}, allChanged() {}, closed() {} };
