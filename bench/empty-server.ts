import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

// The yardstick for start-up: a language server of the same library that does nothing.
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
new TextDocuments(TextDocument).listen(connection);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
connection.listen();
