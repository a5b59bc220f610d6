import type { DeploymentDocument } from '../deployment/deployment-document.js';
import { t } from '../messages/localise.js';

/** What a deployment is called; undefined when its description does not say. */
export function deploymentName({ facts }: DeploymentDocument): string | undefined {
  const name = facts.get('name');
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}

/** The title of an answer with the name of the deployment. */
export function titled(title: string, description: DeploymentDocument): string {
  const name = deploymentName(description);
  return name === undefined ? title : t('{0}: {1}', title, name);
}
