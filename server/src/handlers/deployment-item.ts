import type { DeploymentItem } from '../../../protocol/requests.js';
import { deploymentName } from '../service/answers/titled.js';
import type { LiveDeployment } from '../workspace/deployments/live-deployment.js';

/** A deployment as the client is told of it. */
export function deploymentItem({ uri, description }: LiveDeployment): DeploymentItem {
  const name = description && deploymentName(description);
  return { uri, ...(name === undefined ? {} : { name }) };
}
