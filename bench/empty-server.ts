import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CannedAnswers, cannedAnswers } from './canned-answers.js';

// What ours is compared with: a language server of the same library that takes every edit, knows nothing and
// answers what it was given. So its times are those of the library, the pipes and the client.
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const texts = new TextDocuments(TextDocument);
texts.listen(connection);
let answers: CannedAnswers | undefined;
connection.onNotification(cannedAnswers, (given: CannedAnswers) => {
  answers = given;
});
connection.onCompletion(() => answers?.completion);
connection.onHover(() => answers?.hover);
connection.languages.diagnostics.on(() => answers?.diagnostics ?? { kind: 'full', items: [] });
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
connection.listen();
