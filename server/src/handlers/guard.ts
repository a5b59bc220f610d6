import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Server } from '../server.js';
import type { JabberDocument } from '../service/documents/jabber-document.js';
import type { OpenYaml } from '../workspace/descriptions.js';
import type { DocumentOptions } from '../workspace/document-options.js';

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/**
 * The one place where errors of handlers end: they are logged, and the client gets the empty answer.
 * A request the client no longer wants is answered so.
 */
export function guarded<P, R>(
  server: Pick<Server, 'connection'>,
  what: string,
  empty: R,
  answer: (params: P, token: CancellationToken) => R | Promise<R>,
): Handler<P, R> {
  return async (params, token) => {
    if (token.isCancellationRequested) throw cancelled();
    try {
      const result = await answer(params, token);
      if (!token.isCancellationRequested) return result;
    } catch (error) {
      logError(server, what, error);
      return empty;
    }
    throw cancelled();
  };
}

/** As `guarded`, for requests that carry nothing; clients send no parameters then, or empty ones. */
export function askedForNothing<R>(
  server: Pick<Server, 'connection'>,
  what: string,
  empty: R,
  answer: (token: CancellationToken) => R | Promise<R>,
): (...received: unknown[]) => Promise<R> {
  const handler = guarded<undefined, R>(server, what, empty, (_, token) => answer(token));
  return (...received) => handler(undefined, received.find(CancellationToken.is) ?? CancellationToken.None);
}

/**
 * As `guarded`, for requests about a document open in the editor that has settings of Jabber's, or with `inYaml`
 * about a file of ours in YAML; for any other text the answer is empty.
 */
export function aboutDocument<P extends DocumentParams, R>(
  server: Server,
  what: string,
  empty: R,
  answer: (document: JabberDocument, params: P, options: DocumentOptions) => R | Promise<R>,
  inYaml?: (yaml: OpenYaml, params: P, options: DocumentOptions) => R | Promise<R>,
): Handler<P, R> {
  return guarded(server, what, empty, async (params: P, token) => {
    const { uri } = params.textDocument;
    const options = await server.options.of(uri);
    const yaml = inYaml && (await server.descriptions.at(uri));
    if (yaml && inYaml) return token.isCancellationRequested ? empty : inYaml(yaml, params, options);
    const document = server.documents.get(uri);
    return document && !token.isCancellationRequested ? answer(document, params, options) : empty;
  });
}

/** Writes an error to the client's log. */
export function logError(server: Pick<Server, 'connection'>, what: string, error: unknown): void {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  server.connection.console.error(`${what}: ${details}`);
}

/** Runs something nobody waits for; errors are logged. */
export function inBackground(server: Pick<Server, 'connection'>, what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => logError(server, what, error));
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
