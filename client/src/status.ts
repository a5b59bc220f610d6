import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Status, type StatusParams, statusMethod } from '../../protocol/requests.js';

/** Asks which options apply to a document. */
export function statusOf(client: BaseLanguageClient, uri: Uri): Promise<Status> {
  const params: StatusParams = { uri: uri.toString() };
  return client.sendRequest<Status>(statusMethod, params);
}
