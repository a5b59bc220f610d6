import { fileNameOf } from '../documents/file-name.js';

/** True for the name, path or URI of a deployment description: `jabber-deployment.yaml`, `jabber-deployment-<name>.yaml`. */
export function isDescriptionName(name: string): boolean {
  return /^jabber-deployment(?:-.*)?\.yaml$/i.test(fileNameOf(name));
}
