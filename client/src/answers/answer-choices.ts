import * as vscode from 'vscode';
import type { AnswerFormat, AnswerId } from '../../../protocol/requests.js';

/** A question about a deployment, as the user chooses it. */
export interface AnswerChoice {
  readonly id: AnswerId;
  readonly label: string;
  readonly detail: string;
  /** The forms in which the answer is saved. */
  readonly formats: readonly AnswerFormat[];
}

/** The questions that a deployment description answers. */
export function answerChoices(): readonly AnswerChoice[] {
  return [
    {
      id: 'check',
      label: vscode.l10n.t('Check the Deployment'),
      detail: vscode.l10n.t('Everything that was found, in all its files'),
      formats: ['markdown', 'html', 'json'],
    },
    {
      id: 'ipv6',
      label: vscode.l10n.t('IPv6 Outcome'),
      detail: vscode.l10n.t('How clients connect to each server'),
      formats: ['markdown', 'json'],
    },
    {
      id: 'media',
      label: vscode.l10n.t('Codecs and Bandwidth'),
      detail: vscode.l10n.t('Codecs in common, bit rates, and the picture to expect'),
      formats: ['markdown', 'json'],
    },
    {
      id: 'remote-access',
      label: vscode.l10n.t('Remote Access'),
      detail: vscode.l10n.t('What works outside, what does not, what needs a newer server'),
      formats: ['markdown', 'json'],
    },
    {
      id: 'firewall',
      label: vscode.l10n.t('Firewall'),
      detail: vscode.l10n.t('The ports of the services in use'),
      formats: ['markdown', 'csv', 'json'],
    },
    {
      id: 'versions',
      label: vscode.l10n.t('Versions'),
      detail: vscode.l10n.t('The least version of each server and client, met or not'),
      formats: ['markdown', 'csv', 'json'],
    },
  ];
}
