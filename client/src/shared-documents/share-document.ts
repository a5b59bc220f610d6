import { Disposable, type TextDocument } from 'vscode';
import type {
  BaseLanguageClient,
  DynamicFeature,
  ServerCapabilities,
  TextDocumentChangeRegistrationOptions,
  TextDocumentRegistrationOptions,
  TextDocumentSyncKind,
} from 'vscode-languageclient';
import { literalGlob } from './literal-glob.js';

type Feature = DynamicFeature<TextDocumentRegistrationOptions>;

const incremental: typeof TextDocumentSyncKind.Incremental = 2;

/**
 * Shares one document with the running server, under its very name, until disposed. Editor features are asked for
 * it and for no other document of its language; those that could stand in the way of that language's own tools,
 * such as formatting, are left out.
 */
export function shareDocument(client: BaseLanguageClient, document: TextDocument): Disposable {
  const { uri, languageId } = document;
  // The path as it is matches here; the glob also in a window whose system writes paths in another way.
  const patterns = new Set([uri.fsPath, literalGlob(uri.fsPath)]);
  const documentSelector = [...patterns].map((pattern) => ({ scheme: uri.scheme, language: languageId, pattern }));
  const registered = featuresFor(client).map(([feature, options], index) => {
    const id = `shared ${index} ${languageId} ${uri}`;
    feature.register({ id, registerOptions: { ...options, documentSelector } });
    return { feature, id };
  });
  // In reverse: the document is closed once nothing is asked about it any more.
  return new Disposable(() => {
    for (const { feature, id } of registered.reverse()) feature.unregister(id);
  });
}

/** What is registered, with the server's options. The document has to be open before anything is asked about it. */
function featuresFor(client: BaseLanguageClient): readonly [Feature, object][] {
  const offered: ServerCapabilities = client.initializeResult?.capabilities ?? {};
  const change: Omit<TextDocumentChangeRegistrationOptions, 'documentSelector'> = { syncKind: incremental };
  const lasting: [Feature, object][] = [
    [client.getFeature('textDocument/didOpen'), {}],
    [client.getFeature('textDocument/didClose'), {}],
    [client.getFeature('textDocument/didChange') as Feature, change],
    [client.getFeature('textDocument/didSave'), { includeText: false }],
  ];
  const asked: [Feature, object | boolean | undefined][] = [
    [client.getFeature('textDocument/diagnostic'), offered.diagnosticProvider],
    [client.getFeature('textDocument/completion'), offered.completionProvider],
    [client.getFeature('textDocument/hover'), offered.hoverProvider],
    [client.getFeature('textDocument/codeAction'), offered.codeActionProvider],
    [client.getFeature('textDocument/codeLens'), offered.codeLensProvider],
    [client.getFeature('textDocument/documentSymbol'), offered.documentSymbolProvider],
    [client.getFeature('textDocument/documentLink'), offered.documentLinkProvider],
    [client.getFeature('textDocument/inlayHint'), offered.inlayHintProvider],
  ];
  return [
    ...lasting,
    ...asked.flatMap(([feature, options]): [Feature, object][] => {
      if (!options) return [];
      return [[feature, options === true ? {} : options]];
    }),
  ];
}
