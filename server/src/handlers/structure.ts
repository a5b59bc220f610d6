import type { LinkedEditingRangeParams, LinkedEditingRanges, SelectionRangeParams } from 'vscode-languageserver';
import { type CloseTagParams, closeTagMethod } from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import { aboutDocument } from './guard.js';

/** Features that need only the tree: folding, selection, linked editing, closing tags, links. */
export function registerStructure(server: Server): void {
  const { connection, service } = server;
  connection.onFoldingRanges(
    aboutDocument(
      server,
      'folding',
      [],
      (document) => service.foldingRanges(document),
      (yaml) => yaml.service.foldingRanges(yaml.file),
    ),
  );
  connection.onSelectionRanges(
    aboutDocument(
      server,
      'selection',
      [],
      (document, { positions }: SelectionRangeParams) => service.selectionRanges(document, positions),
      (yaml, { positions }) => yaml.service.selectionRanges(yaml.file, positions),
    ),
  );
  connection.languages.onLinkedEditingRange(
    aboutDocument<LinkedEditingRangeParams, LinkedEditingRanges | null>(
      server,
      'linked editing',
      null,
      (document, { position }) => {
        const ranges = service.linkedEditingRanges(document, position);
        return ranges ? { ranges } : null;
      },
    ),
  );
  connection.onRequest(
    closeTagMethod,
    aboutDocument<CloseTagParams, string | null>(
      server,
      closeTagMethod,
      null,
      (document, { position }) => service.closeTag(document, position) ?? null,
    ),
  );
  connection.onDocumentLinks(
    aboutDocument(
      server,
      'links',
      [],
      (document) => service.documentLinks(document),
      (yaml) => yaml.service.documentLinks(yaml.file),
    ),
  );
}
