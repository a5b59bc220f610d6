import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../protocol/requests.js';
import { ourDocuments } from './language.js';
import { rulePageBase } from './rule-page-base.js';

/** What the client tells the server about itself, and which documents it shares whatever they hold. */
export function clientOptions(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    rulePageBase: rulePageBase(context),
    clientCommands: true,
    clientFiles: true,
    schemasByOthers: vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined,
    ...(vscode.l10n.bundle ? { messages: messagesOf(vscode.l10n.bundle) } : {}),
  };
  return {
    documentSelector: [...ourDocuments],
    outputChannel: output,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
  };
}

/** Old hosts may hand out messages together with comments for translators; both forms are passed on. */
function messagesOf(bundle: NonNullable<typeof vscode.l10n.bundle>): NonNullable<InitializationOptions['messages']> {
  return bundle as NonNullable<InitializationOptions['messages']>;
}
