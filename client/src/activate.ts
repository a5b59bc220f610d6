import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { autoCloseTags } from './auto-close.js';
import { checkWorkspace } from './commands/check-workspace.js';
import { newConfiguration } from './commands/new-configuration.js';
import { selectPlatforms, selectRelease } from './commands/select-options.js';
import { rulePages } from './rule-page.js';
import { createServerHandle } from './server-handle.js';
import { showStatus } from './status-item.js';
import { detectConfigurations } from './xml-detection.js';

/** Makes the client of one host, Node or browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Wires the features. The server starts with the first Jabber configuration or command, not before. */
export async function activateExtension(context: vscode.ExtensionContext, createClient: CreateClient): Promise<void> {
  const output = vscode.window.createOutputChannel('Jabber', { log: true });
  const server = createServerHandle(context, createClient, output);
  const pages = rulePages(context, server);
  const status = showStatus(server);
  const command = (name: string, run: (...parameters: never[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(name, run);

  context.subscriptions.push(
    output,
    server,
    pages,
    status,
    detectConfigurations(),
    autoCloseTags(server),
    command('jabber.checkWorkspace', () => checkWorkspace(server)),
    command('jabber.newConfiguration', () => newConfiguration(server)),
    command('jabber.selectRelease', () => selectRelease(server)),
    command('jabber.selectPlatforms', () => selectPlatforms(server)),
    command('jabber.openRule', (ruleId?: string) => pages.open(ruleId)),
    command('jabber.restartServer', () => server.restart()),
    command('jabber.showOutput', () => output.show()),
  );
  await server.startWhenNeeded();
}
