import type {
  InlayHintParams,
  SemanticTokens,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { Server } from '../server.js';
import { aboutDocument } from './guard.js';

/** Inlay hints and semantic tokens. */
export function registerDecorations(server: Server): void {
  const { languages } = server.connection;
  const { service } = server;
  const noTokens: SemanticTokens = { data: [] };
  languages.inlayHint.on(
    aboutDocument(server, 'inlay hints', [], (document, { range }: InlayHintParams, { lint, inlayHints }) =>
      inlayHints ? service.inlayHints(document, range, lint) : [],
    ),
  );
  languages.semanticTokens.on(
    aboutDocument(server, 'semantic tokens', noTokens, (document, _params: SemanticTokensParams, { lint }) =>
      service.semanticTokens(document, lint),
    ),
  );
  languages.semanticTokens.onRange(
    aboutDocument(server, 'semantic tokens', noTokens, (document, { range }: SemanticTokensRangeParams, { lint }) =>
      service.semanticTokens(document, lint, range),
    ),
  );
}
