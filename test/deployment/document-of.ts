import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDeploymentReader } from '../../server/src/service/deployment/create-deployment-document.js';
import type { DeploymentDocument } from '../../server/src/service/deployment/deployment-document.js';
import { loadDeploymentSchema } from '../../server/src/service/deployment/deployment-schema.js';
import { facts } from '../facts.js';

const read = createDeploymentReader(loadDeploymentSchema(facts));

/** The description that a text makes. */
export function documentOf(text: string): DeploymentDocument {
  return read(TextDocument.create('file:///work/jabber-deployment.yaml', 'jabber-deployment', 1, text));
}
