import * as vscode from 'vscode';
import type { DeploymentItem, ParameterPageParams, SettingsAtParams } from '../../protocol/requests.js';
import { openAnswers } from './answers/open-answers.js';
import { showAnswer } from './answers/show-answer.js';
import { autoCloseTags } from './auto-close.js';
import { checkWorkspace } from './commands/check-workspace.js';
import { convertSettings } from './commands/convert-settings.js';
import { generateBootstrapFile } from './commands/generate-bootstrap.js';
import { generateEmmConfiguration } from './commands/generate-emm.js';
import { generateInstallerCommand } from './commands/generate-installer.js';
import { generateSupportField } from './commands/generate-support-field.js';
import { generateUrl } from './commands/generate-url.js';
import { newConfiguration } from './commands/new-configuration.js';
import { newDeployment } from './commands/new-deployment.js';
import { openParameters } from './commands/open-parameters.js';
import { selectPlatforms, selectRelease } from './commands/select-options.js';
import { tryRule } from './commands/try-rule.js';
import type { CreateClient } from './create-client.js';
import { markdownPages } from './markdown-pages.js';
import { rulePages } from './rule-page.js';
import { createServerHandle } from './server-handle.js';
import { shareDocuments } from './shared-documents/shared-documents.js';
import { showStatus } from './status-item.js';
import { copyText } from './writing/deliver.js';
import { detectConfigurations } from './xml-detection.js';

/** Wires the features. The server starts with the first text that is ours or with a command, not before. */
export async function activateExtension(context: vscode.ExtensionContext, createClient: CreateClient): Promise<void> {
  const output = vscode.window.createOutputChannel('Jabber', { log: true });
  const server = createServerHandle(context, createClient, output);
  const report = (error: unknown): void => output.error(String(error));
  const shared = shareDocuments(server, report);
  const status = showStatus(server, shared);
  const markdown = markdownPages();
  const pages = rulePages(context, server, markdown);
  const command = (name: string, run: (...parameters: never[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(name, run);

  context.subscriptions.push(
    output,
    server,
    pages,
    shared,
    status,
    markdown,
    detectConfigurations(),
    autoCloseTags(server),
    command('jabber.checkWorkspace', () => checkWorkspace(server)),
    command('jabber.newConfiguration', () => newConfiguration(server)),
    command('jabber.newDeployment', () => newDeployment(server)),
    command('jabber.selectRelease', () => selectRelease(server)),
    command('jabber.selectPlatforms', () => selectPlatforms(server)),
    command('jabber.generateUrl', () => generateUrl(server)),
    command('jabber.generateInstallerCommand', () => generateInstallerCommand(server)),
    command('jabber.generateBootstrapFile', () => generateBootstrapFile(server)),
    command('jabber.generateEmmConfiguration', () => generateEmmConfiguration(server)),
    command('jabber.generateSupportField', () => generateSupportField(server)),
    command('jabber.convert', (place?: SettingsAtParams) => convertSettings(server, place)),
    command('jabber.copyText', (text: string) => copyText(text)),
    command('jabber.openParameters', (params?: ParameterPageParams) => openParameters(server, markdown, params)),
    command('jabber.checkDeployment', () => showAnswer(server, markdown, 'check')),
    command('jabber.ipv6Outcome', () => showAnswer(server, markdown, 'ipv6')),
    command('jabber.codecsAndBandwidth', () => showAnswer(server, markdown, 'media')),
    command('jabber.remoteAccess', () => showAnswer(server, markdown, 'remote-access')),
    command('jabber.firewall', () => showAnswer(server, markdown, 'firewall')),
    command('jabber.versions', () => showAnswer(server, markdown, 'versions')),
    command('jabber.openAnswers', (deployments?: readonly DeploymentItem[]) =>
      openAnswers(server, markdown, deployments),
    ),
    command('jabber.tryRule', () => tryRule(server, markdown)),
    command('jabber.openRule', (ruleId?: string) => pages.open(ruleId)),
    command('jabber.restartServer', () => server.restart()),
    command('jabber.showOutput', () => output.show()),
  );
  await server.startWhenNeeded();
}
