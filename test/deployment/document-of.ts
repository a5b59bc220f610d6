import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDeploymentReader } from '../../server/src/service/deployment/create-deployment-document.js';
import type { DeploymentDocument } from '../../server/src/service/deployment/deployment-document.js';

const read = createDeploymentReader();

/** The description that a text makes. */
export function documentOf(text: string): DeploymentDocument {
  return read(TextDocument.create('file:///work/jabber-deployment.yaml', 'jabber-deployment', 1, text));
}
