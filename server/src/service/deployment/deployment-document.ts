import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { FileProblem } from '../schema/schema-problem.js';
import type { WrittenComment } from '../syntax/written-setting.js';
import type { YamlTree } from '../syntax/yaml/yaml-tree.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { DeploymentFacts } from './facts.js';
import type { DeploymentFiles } from './files.js';

/** One version of a deployment description, read on first use and never again. Immutable. */
export interface DeploymentDocument {
  readonly kind: 'deployment';
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly textDocument: TextDocument;
  readonly tree: YamlTree;
  readonly comments: readonly WrittenComment[];
  /** What is wrong with the text, and what its schema refuses; in the order of the text. */
  readonly problems: readonly FileProblem[];
  readonly facts: DeploymentFacts;
  /** Which files belong to the deployment, as the description states it. */
  readonly files: DeploymentFiles;
  rangeOf(span: Span): Range;
  /** Where to mark a fact. Positions in lists may be part of the path: `dns.srv_records.0.name`. */
  placeOf(path: string): FactPlace;
  /**
   * The edit that states a fact, with the maps around it where they are not there yet. Comments and layout stay.
   * A list that has some entries more at its end gets only these. Undefined where it cannot be stated safely.
   */
  set(path: string, value: unknown): Edit | undefined;
  /** The edit that takes a fact out; undefined where there is none, or it cannot be taken out safely. */
  remove(path: string): Edit | undefined;
}

/** Where a fact stands, or what stands nearest above it. */
export interface FactPlace {
  /** True when the fact itself stands there. */
  readonly exact: boolean;
  /** What to mark: key and value where they share a line, the key alone, or the first line. */
  readonly span: Span;
  readonly keySpan: Span;
  readonly valueSpan: Span | undefined;
}
