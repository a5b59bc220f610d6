import * as vscode from 'vscode';
import type { Finished } from './preview.js';

/** Where a finished text goes. */
export type Destination = 'clipboard' | 'editor' | 'document' | 'file';

/** The place in an open document to insert a text at. */
export interface InsertionPlace {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

/** Puts a text where it is wanted. False: the user changed their mind, or it could not be put there. */
export async function deliver(
  destination: Destination,
  finished: Finished,
  place: InsertionPlace | undefined,
): Promise<boolean> {
  switch (destination) {
    case 'clipboard':
      await copyText(finished.text);
      return true;
    case 'editor':
      return place !== undefined && insert(finished.text, place);
    case 'document':
      await openDocument(finished);
      return true;
    case 'file':
      return saveText(finished);
  }
}

/** Copies a text and says so. */
export async function copyText(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied to the clipboard.'), 5_000);
}

async function insert(text: string, { uri, range }: InsertionPlace): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, document.validateRange(range), text);
  const done = await vscode.workspace.applyEdit(edit);
  if (!done) void vscode.window.showWarningMessage(vscode.l10n.t('The text could not be inserted.'));
  else await vscode.window.showTextDocument(document);
  return done;
}

async function openDocument({ text, languageId }: Finished): Promise<void> {
  const languages = await vscode.languages.getLanguages();
  const language = languages.includes(languageId) ? languageId : 'plaintext';
  const document = await vscode.workspace.openTextDocument({ content: text, language });
  await vscode.window.showTextDocument(document);
}

/** Saves a text where the user says, and shows it. False: the user changed their mind. */
export async function saveText({ text, fileName }: Pick<Finished, 'text' | 'fileName'>): Promise<boolean> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = await vscode.window.showSaveDialog(folder ? { defaultUri: vscode.Uri.joinPath(folder, fileName) } : {});
  if (!uri) return false;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await vscode.commands.executeCommand('vscode.open', uri);
  return true;
}
