import * as vscode from 'vscode';
import { until } from '../harness/until.js';

export const extensionId = 'jabber-config-tools.jabber-config-tools';

/** The workspace folder's uri of a path. */
export function uriOf(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Shows a file of the workspace. */
export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Shows an unsaved configuration with this text. */
export async function openText(content: string, language = 'jabber-config'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** A whole configuration around the given groups. */
export function configuration(groups: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<config version="1.0">\n${groups}\n</config>\n`;
}

/** Closes what tests have opened, without saving. VS Code itself may be writing its settings just then. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter((each) => each.isDirty && isOfTests(each.uri))) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

function isOfTests(uri: vscode.Uri): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

/** Rule ids of the document's findings, in the order of the text. */
export function rulesFound(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'jabber')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(ruleOf);
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until exactly these rules are found. */
export async function untilFound(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  await until(
    `the findings ${expected.join(', ') || '(none)'}`,
    () => rulesFound(uri),
    (found) => JSON.stringify(found) === JSON.stringify(expected),
  );
}

/** Waits until a configuration has been checked and is clean: a misspelt parameter put into it is all that is found. */
export async function untilClean(document: vscode.TextDocument): Promise<void> {
  const misspelt = '<EnableVidoe>true</EnableVidoe>';
  const place = document.positionAt(document.getText().search(/<\/\w+>\s*<\/config>/));
  await replace(document, new vscode.Range(place, place), misspelt);
  await untilFound(document.uri, ['parameter-unknown']);
  await replace(document, new vscode.Range(place, place.translate(0, misspelt.length)), '');
  await untilFound(document.uri, []);
}

async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${document.uri.path} cannot be edited`);
}

export async function finding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  const found = await until(
    `a finding of ${rule}`,
    () => vscode.languages.getDiagnostics(uri).find((diagnostic) => ruleOf(diagnostic) === rule),
    (diagnostic) => diagnostic !== undefined,
  );
  if (!found) throw new Error(`no finding of ${rule}`);
  return found;
}

/** The place before the first occurrence of `text`, moved by `by` characters. */
export function placeOf(document: vscode.TextDocument, text: string, by = 0): vscode.Position {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`the document does not hold ${text}`);
  return document.positionAt(at + by);
}

/** What an `execute…Provider` command answers. */
export async function ask<T>(command: string, ...parameters: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, ...parameters);
}
