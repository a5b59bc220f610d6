/** What a fact is, as `schemas/deployment.yaml` spells it. */
export type FactType =
  | 'version'
  | 'text'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'text or list of text'
  | 'list of text'
  | 'list of integer'
  | 'list of port'
  | 'list'
  | 'files';

/** One entry of `schemas/deployment.yaml`: a fact, or a map of facts. */
export interface FactSource {
  readonly use?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: FactType;
  /** Accepted values with their meanings, or the name of a set of them. */
  readonly values?: string | Readonly<Record<string, string>>;
  /** `true`: other values may stand there, too. `text`: the map may have other keys, with texts. */
  readonly open?: true | 'text';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly items?: FactSource;
  readonly properties?: Readonly<Record<string, FactSource>>;
}

export interface DeploymentSource {
  readonly title: string;
  readonly description: string;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly shared: Readonly<Record<string, FactSource>>;
  readonly properties: Readonly<Record<string, FactSource>>;
}
