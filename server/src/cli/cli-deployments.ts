import { fileURLToPath } from 'node:url';
import type { DeploymentDocument } from '../service/deployment/deployment-document.js';
import type { DescriptionService } from '../service/description-service.js';
import type { JabberDocument } from '../service/documents/jabber-document.js';
import { createLanguageService } from '../service/index.js';
import type { LanguageService, LanguageServiceHost } from '../service/language-service.js';
import { createDeployments, type Deployments } from '../workspace/deployments/deployments.js';
import { nodeFiles } from '../workspace/files/node-files.js';
import { uriKey } from '../workspace/uris.js';
import { type Applying, applyingOptions, type OnLintFileProblem } from './applying-options.js';
import type { CheckCommand } from './command.js';
import { uriOfPath } from './uri-of-path.js';

/** What of a command says which options and which deployment apply. */
export type LinkedCommand = Pick<CheckCommand, 'release' | 'platforms' | 'config' | 'deployment'>;

/** The services of the command line, with the deployments that files on disk belong to. */
export interface LinkedServices {
  readonly service: LanguageService;
  readonly deployments: Deployments;
  /** What applies to the file at a path. */
  applying(path: string): Promise<Applying>;
  /** Loaded where it is first needed: the reader of YAML would slow every start. */
  descriptions(): Promise<DescriptionService>;
  /** The same when it has been loaded. */
  readonly loadedDescriptions: DescriptionService | undefined;
  /** Lets a text count in its deployment instead of that on disk: it came another way, or is being mended. */
  hold(document: JabberDocument | DeploymentDocument): void;
  /** Lets the text on disk count again. */
  release(uri: string): void;
}

/** What the services rest on, besides the files themselves. */
export interface LinkedHost extends Omit<LanguageServiceHost, 'foundInDeployment'> {
  readonly onLintFileProblem: OnLintFileProblem;
}

/** Links the services as a command asks for; its `deployment` is the path of a description that applies to all files. */
export function linkServices(host: LinkedHost, command: LinkedCommand): LinkedServices {
  const { deployment: description } = command;
  const whole: LanguageServiceHost = { ...host, foundInDeployment: (document) => deployments.foundIn(document) };
  const service = createLanguageService(whole);
  let loaded: DescriptionService | undefined;
  const descriptions = async (): Promise<DescriptionService> => {
    loaded ??= (await import('../service/description-service.js')).createDescriptionService({
      ...whole,
      knowledge: service.ruleKnowledge,
    });
    return loaded;
  };
  const held = new Map<string, JabberDocument | DeploymentDocument>();
  const applying = applyingOptions(command, descriptions, host.onLintFileProblem);
  const deployments = createDeployments({
    service,
    descriptions: { service: descriptions },
    files: nodeFiles,
    folders: { holding: () => undefined },
    customRules: async (uri) => (await applying(fileURLToPath(uri))).options.customRules,
    openDocument(uri) {
      const document = held.get(uriKey(uri));
      return document?.kind === 'deployment' ? undefined : document;
    },
    openDescription(uri) {
      const document = held.get(uriKey(uri));
      return document?.kind === 'deployment' ? document : undefined;
    },
    ...(description === undefined ? {} : { only: uriOfPath(description) }),
  });
  return {
    service,
    deployments,
    applying,
    descriptions,
    get loadedDescriptions() {
      return loaded;
    },
    hold: (document) => held.set(uriKey(document.uri), document),
    release: (uri) => held.delete(uriKey(uri)),
  };
}
