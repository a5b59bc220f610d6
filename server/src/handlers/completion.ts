import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { Server } from '../server.js';
import { defaultLintOptions } from '../service/lint-options.js';
import { aboutDocument, guarded } from './guard.js';

/** `textDocument/completion` and `completionItem/resolve`. */
export function registerCompletion(server: Server): void {
  const { connection, service } = server;
  const nothing: CompletionList = { isIncomplete: false, items: [] };
  connection.onCompletion(
    aboutDocument(
      server,
      'completion',
      nothing,
      (document, { position, context }: CompletionParams, { lint }) =>
        service.completion(document, position, lint, context?.triggerCharacter),
      (yaml, { position }) => yaml.service.completion(yaml.file, position),
    ),
  );
  connection.onCompletionResolve(async (item, token) => {
    const resolve = guarded(server, 'completion resolve', item, (unresolved: CompletionItem) =>
      service.resolveCompletion(unresolved, defaultLintOptions),
    );
    return resolve(item, token);
  });
}
