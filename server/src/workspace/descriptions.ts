import type { DeploymentDocument } from '../service/deployment/deployment-document.js';
import { isDescriptionName } from '../service/deployment/description-name.js';
import type { DescriptionService, DescriptionServiceHost, OurYaml } from '../service/description-service.js';
import { isLintFileUri } from './file-names.js';

/** A file of ours in YAML that is open, and what can be done with it. */
export interface OpenYaml<F extends OurYaml = OurYaml> {
  readonly file: F;
  readonly service: DescriptionService;
}

/** The deployment descriptions and lint files open in the editor. */
export interface Descriptions {
  /** The service; loaded where it is first needed: the reader of YAML would slow every start. */
  service(): Promise<DescriptionService>;
  /** The file at the URI; undefined when none of ours in YAML is open there. */
  at(uri: string): Promise<OpenYaml | undefined>;
  /** The description at the URI. */
  deployment(uri: string): Promise<OpenYaml<DeploymentDocument> | undefined>;
  /** The same, once the service has been loaded. */
  current(uri: string): DeploymentDocument | undefined;
  forget(uri: string): void;
}

/** An open text, as the editor's library keeps it. */
type OpenText = Parameters<DescriptionService['deployment']>[0];

export function createDescriptions(
  openText: (uri: string) => OpenText | undefined,
  host: DescriptionServiceHost,
): Descriptions {
  let loaded: Promise<DescriptionService> | undefined;
  let ready: DescriptionService | undefined;

  function service(): Promise<DescriptionService> {
    loaded ??= import('../service/description-service.js').then(({ createDescriptionService }) => {
      ready = createDescriptionService(host);
      return ready;
    });
    return loaded;
  }

  async function deployment(uri: string): Promise<OpenYaml<DeploymentDocument> | undefined> {
    if (!isDescription(openText(uri))) return undefined;
    const reader = await service();
    const text = openText(uri);
    return text && { file: reader.deployment(text), service: reader };
  }

  return {
    service,
    async at(uri) {
      if (!isLintFileUri(uri)) return deployment(uri);
      const reader = openText(uri) && (await service());
      const text = openText(uri);
      return reader && text && { file: reader.lintFile(text), service: reader };
    },
    deployment,
    current(uri) {
      const text = openText(uri);
      return text && isDescription(text) ? ready?.deployment(text) : undefined;
    },
    forget: (uri) => void loaded?.then((reader) => reader.forget(uri)),
  };
}

/** True for a text that is a deployment description by its name or its language. */
export function isDescription(text: { readonly uri: string; readonly languageId: string } | undefined): boolean {
  return text !== undefined && (text.languageId === descriptionLanguage || isDescriptionName(text.uri));
}

const descriptionLanguage = 'jabber-deployment';
