import type { Row } from './questions.js';

/** A row of the guide with what it depends on; nothing: the deployment needs it. */
export interface NeededPort {
  readonly row: Row;
  readonly dependsOn: readonly string[];
}
