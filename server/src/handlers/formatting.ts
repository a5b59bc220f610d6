import type { DocumentFormattingParams, DocumentRangeFormattingParams } from 'vscode-languageserver';
import type { Server } from '../server.js';
import { aboutDocument } from './guard.js';

/** `textDocument/formatting` and `textDocument/rangeFormatting`. */
export function registerFormatting(server: Server): void {
  const { connection, service } = server;
  connection.onDocumentFormatting(
    aboutDocument(server, 'formatting', [], (document, { options }: DocumentFormattingParams) =>
      service.format(document, options),
    ),
  );
  connection.onDocumentRangeFormatting(
    aboutDocument(server, 'range formatting', [], (document, { options, range }: DocumentRangeFormattingParams) =>
      service.format(document, options, range),
    ),
  );
}
