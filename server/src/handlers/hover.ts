import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Server } from '../server.js';
import { aboutDocument } from './guard.js';

/** `textDocument/hover`. */
export function registerHover(server: Server): void {
  server.connection.onHover(
    aboutDocument<HoverParams, Hover | null>(
      server,
      'hover',
      null,
      (document, { position }, { lint }) => server.service.hover(document, position, lint) ?? null,
      ({ file, service }, { position }) => service.hover(file, position) ?? null,
    ),
  );
}
