import * as vscode from 'vscode';
import { looksLikeJabberConfig } from '../../server/src/service/documents/detect.js';
import { languageId } from './language.js';

/**
 * Switches XML documents that hold a Jabber configuration to our language. One that the user
 * switches back to XML stays XML until it is closed.
 */
export function detectConfigurations(): vscode.Disposable {
  const switched = new Set<string>();

  function look(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (document.languageId !== 'xml' || switched.has(key)) return;
    const settings = vscode.workspace.getConfiguration('jabber', document);
    if (!settings.get<boolean>('detectInXmlFiles', true)) return;
    if (!looksLikeJabberConfig(document.getText())) return;
    switched.add(key);
    void vscode.languages.setTextDocumentLanguage(document, languageId);
  }

  /** A change of language closes and opens the document at once; only a real close ends the memory. */
  function forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    setTimeout(() => {
      if (!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === key)) switched.delete(key);
    });
  }

  vscode.workspace.textDocuments.forEach(look);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidCloseTextDocument(forget),
  );
}
