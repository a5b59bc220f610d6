import type { CustomRule } from '../../service/cross-checks/pages/custom-rule.js';
import type { PlacedHit } from '../../service/cross-checks/placing/place-hit.js';
import type { DeploymentDocument } from '../../service/deployment/deployment-document.js';
import { isDescriptionName } from '../../service/deployment/description-name.js';
import type { JabberDocument } from '../../service/documents/jabber-document.js';
import type { LanguageService } from '../../service/language-service.js';
import { decodeBytes } from '../decode-bytes.js';
import type { Descriptions } from '../descriptions.js';
import type { FileSystem } from '../files/file-system.js';
import type { Folders } from '../folders.js';
import { uriKey } from '../uris.js';
import { DeploymentFiles } from './deployment-files.js';
import { createDescriptionFinder } from './find-descriptions.js';
import { createJoining } from './join-findings.js';
import { LiveDeployment } from './live-deployment.js';

/** The deployments that the files of the workspace belong to, and what is found in them. */
export interface Deployments {
  /** The deployments a file belongs to, their files read. */
  of(uri: string): Promise<readonly LiveDeployment[]>;
  /** The deployments whose description is nearest to a place, whether a file there belongs to them or not. */
  around(uri: string): Promise<readonly LiveDeployment[]>;
  /** What was found in a document, once `of` has been awaited; undefined: as it stands it belongs to no deployment. */
  foundIn(document: DeploymentFile): readonly PlacedHit[] | undefined;
  /** A file as it counts in its deployment, once `of` has been awaited. */
  memberAt(uri: string): DeploymentFile | undefined;
  /** The URIs of files in which something else is found than when this was asked last. */
  newlyFound(): readonly string[];
  /** A file was made, changed, deleted or closed. */
  touched(uri: string): Promise<void>;
}

/** A description, or a file with settings. */
export type DeploymentFile = JabberDocument | DeploymentDocument;

export interface DeploymentsTools {
  readonly service: Pick<LanguageService, 'read' | 'deploymentCheck'>;
  readonly descriptions: Pick<Descriptions, 'service'>;
  readonly files: FileSystem;
  readonly folders: Pick<Folders, 'holding'>;
  openDocument(uri: string): JabberDocument | undefined;
  openDescription(uri: string): DeploymentDocument | undefined;
  /** The rules of the user's own that apply to a file; the same list as before means the same rules. */
  customRules(uri: string): Promise<readonly CustomRule[]>;
  /** A description that applies to every file, wherever it stands. */
  readonly only?: string;
}

export function createDeployments(tools: DeploymentsTools): Deployments {
  const { service, descriptions, files, folders } = tools;
  const finder = createDescriptionFinder(files);
  const known = new Map<string, Promise<LiveDeployment | undefined>>();
  const loaded = new Map<string, LiveDeployment>();
  const onDisk = new Map<string, DeploymentDocument>();
  /** The URIs of files that belong to a deployment since its description was made, or no more since it was deleted. */
  const moved = new Set<string>();
  const joined = createJoining();

  async function nearest(uri: string): Promise<readonly string[]> {
    return tools.only === undefined ? finder.nearest(uri, folders.holding(uri)) : [tools.only];
  }

  async function readDescription(uri: string): Promise<void> {
    const bytes = await files.read(uri);
    if (bytes === undefined) onDisk.delete(uriKey(uri));
    else onDisk.set(uriKey(uri), (await descriptions.service()).read(uri, decodeBytes(bytes).text));
  }

  /** Undefined where there is no description, or none any more. */
  async function load(uri: string): Promise<LiveDeployment | undefined> {
    await readDescription(uri);
    const texts = {
      description: () => tools.openDescription(uri) ?? onDisk.get(uriKey(uri)),
      open: tools.openDocument,
    };
    if (!texts.description()) return undefined;
    const deployment = new LiveDeployment(uri, new DeploymentFiles(uri, { service, files, nearest }), texts, service);
    await deployment.load();
    deployment.newlyFound(); // what is found from the start is not new
    loaded.set(uriKey(uri), deployment);
    return deployment;
  }

  async function deploymentAt(uri: string): Promise<LiveDeployment | undefined> {
    const key = uriKey(uri);
    const loading = known.get(key) ?? load(uri);
    known.set(key, loading);
    let deployment: LiveDeployment | undefined;
    try {
      deployment = await loading;
      return deployment;
    } finally {
      if (!deployment && known.get(key) === loading) known.delete(key);
    }
  }

  async function around(uri: string): Promise<readonly LiveDeployment[]> {
    const uris = isDescriptionName(uri) ? [uri] : await nearest(uri);
    const found = await Promise.all(uris.map(deploymentAt));
    const deployments = found.filter((deployment) => deployment !== undefined);
    await Promise.all(
      deployments.map(async (deployment) => {
        await deployment.settled();
        await deployment.useRules(tools.customRules);
      }),
    );
    return deployments;
  }

  const membersAt = (uri: string): readonly string[] =>
    loaded
      .get(uriKey(uri))
      ?.documents()
      .map((document) => document.uri) ?? [];

  function drop(uri: string): void {
    known.delete(uriKey(uri));
    loaded.delete(uriKey(uri));
    onDisk.delete(uriKey(uri));
  }

  return {
    async of(uri) {
      const deployments = await around(uri);
      if (tools.only !== undefined && !isDescriptionName(uri)) {
        for (const deployment of deployments) {
          if (deployment.has(uri)) continue;
          await deployment.takeIn(uri);
          await deployment.useRules(tools.customRules);
        }
      }
      return deployments.filter((deployment) => deployment.has(uri));
    },
    around,

    foundIn(document) {
      const found = [...loaded.values()].flatMap((deployment) => {
        const list = deployment.has(document.uri) ? deployment.foundIn(document) : undefined;
        return list ? [list] : [];
      });
      return found.length > 1 ? joined(found) : found[0];
    },

    memberAt: (uri) => [...loaded.values()].flatMap((deployment) => deployment.memberAt(uri) ?? [])[0],

    newlyFound() {
      const uris = new Set([...moved, ...[...loaded.values()].flatMap((deployment) => deployment.newlyFound())]);
      moved.clear();
      return [...uris];
    },

    async touched(uri) {
      if (isDescriptionName(uri)) {
        const before = membersAt(uri);
        finder.forget();
        await readDescription(uri);
        if (onDisk.has(uriKey(uri))) await deploymentAt(uri);
        else drop(uri);
        await Promise.all([...loaded.values()].map((deployment) => deployment.load()));
        for (const each of onlyInOne(before, membersAt(uri))) moved.add(each);
      } else {
        await Promise.all([...loaded.values()].map((deployment) => deployment.touched(uri)));
      }
    },
  };
}

function onlyInOne(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((item) => !b.includes(item)), ...b.filter((item) => !a.includes(item))];
}
