import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DescriptionService } from '../service/description-service.js';
import { createLanguageService } from '../service/index.js';
import type { LanguageService, LanguageServiceHost } from '../service/language-service.js';
import { createDeployments, type Deployments } from '../workspace/deployments/deployments.js';
import { nodeFiles } from '../workspace/files/node-files.js';

/** The services of the command line, with the deployments that files on disk belong to. */
export interface LinkedServices {
  readonly service: LanguageService;
  readonly deployments: Deployments;
  /** Loaded where it is first needed: the reader of YAML would slow every start. */
  descriptions(): Promise<DescriptionService>;
  /** The same when it has been loaded. */
  readonly loadedDescriptions: DescriptionService | undefined;
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
  const deployments = createDeployments({
    service,
    descriptions: { service: descriptions },
    files: nodeFiles,
    folders: { holding: () => undefined },
    openDocument: () => undefined,
    openDescription: () => undefined,
    ...(description === undefined ? {} : { only: pathToFileURL(resolve(description)).href }),
  });
  return {
    service,
    deployments,
    descriptions,
    get loadedDescriptions() {
      return loaded;
    },
  };
}
