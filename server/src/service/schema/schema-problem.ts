import type { YamlProblem } from '../syntax/yaml/yaml-tree.js';
import type { Span } from '../text/span.js';
import type { JsonType } from './json-schema.js';

/** A place of a file that its schema refuses. */
export type SchemaProblem = { readonly span: Span; readonly path: readonly string[] } & (
  | {
      readonly kind: 'unknown-key';
      readonly key: string;
      readonly near: string | undefined;
      readonly keys: readonly string[];
    }
  | { readonly kind: 'missing-key'; readonly key: string }
  | {
      readonly kind: 'wrong-type';
      readonly wanted: readonly JsonType[];
      readonly found: string;
      /** Those that a map there may have. */
      readonly keys: readonly string[];
    }
  | {
      readonly kind: 'unknown-value';
      readonly found: string;
      readonly accepted: readonly string[];
      readonly near: string | undefined;
    }
  | { readonly kind: 'wrong-form'; readonly found: string; readonly example: string | undefined }
  | { readonly kind: 'out-of-range'; readonly minimum: number | undefined; readonly maximum: number | undefined }
  | { readonly kind: 'too-few'; readonly least: number }
  /** A number that says something else to other readers, such as 12.10. */
  | { readonly kind: 'ambiguous-number'; readonly found: string; readonly read: string }
);

/** Anything that is wrong with a file of ours in YAML. */
export type FileProblem = SchemaProblem | YamlProblem;
