import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DeploymentDocument } from '../service/deployment/deployment-document.js';
import type { DescriptionService } from '../service/description-service.js';
import type { JabberDocument } from '../service/documents/jabber-document.js';
import { createLanguageService } from '../service/index.js';
import type { LanguageService, LanguageServiceHost } from '../service/language-service.js';
import { createDeployments, type Deployments } from '../workspace/deployments/deployments.js';
import { nodeFiles } from '../workspace/files/node-files.js';
import { uriKey } from '../workspace/uris.js';

/** The services of the command line, with the deployments that files on disk belong to. */
export interface LinkedServices {
  readonly service: LanguageService;
  readonly deployments: Deployments;
  /** Loaded where it is first needed: the reader of YAML would slow every start. */
  descriptions(): Promise<DescriptionService>;
  /** The same when it has been loaded. */
  readonly loadedDescriptions: DescriptionService | undefined;
  /** Lets a text count in its deployment instead of that on disk: it came another way, or is being mended. */
  hold(document: JabberDocument | DeploymentDocument): void;
  /** Lets the text on disk count again. */
  release(uri: string): void;
}

/** `description`: the path of one that applies to all files. */
export function linkServices(
  host: Omit<LanguageServiceHost, 'foundInDeployment'>,
  description: string | undefined,
): LinkedServices {
  const whole: LanguageServiceHost = { ...host, foundInDeployment: (document) => deployments.foundIn(document) };
  const service = createLanguageService(whole);
  let loaded: DescriptionService | undefined;
  const descriptions = async (): Promise<DescriptionService> => {
    loaded ??= (await import('../service/description-service.js')).createDescriptionService(whole);
    return loaded;
  };
  const held = new Map<string, JabberDocument | DeploymentDocument>();
  const deployments = createDeployments({
    service,
    descriptions: { service: descriptions },
    files: nodeFiles,
    folders: { holding: () => undefined },
    openDocument(uri) {
      const document = held.get(uriKey(uri));
      return document?.kind === 'deployment' ? undefined : document;
    },
    openDescription(uri) {
      const document = held.get(uriKey(uri));
      return document?.kind === 'deployment' ? document : undefined;
    },
    ...(description === undefined ? {} : { only: pathToFileURL(resolve(description)).href }),
  });
  return {
    service,
    deployments,
    descriptions,
    get loadedDescriptions() {
      return loaded;
    },
    hold: (document) => held.set(uriKey(document.uri), document),
    release: (uri) => held.delete(uriKey(uri)),
  };
}
