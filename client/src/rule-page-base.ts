import * as vscode from 'vscode';

/** The address of the pages of rules: VS Code hands links to it back to the extension. A rule's id is appended. */
export function rulePageBase(context: vscode.ExtensionContext): string {
  return `${vscode.env.uriScheme}://${context.extension.id}/rules/`;
}
