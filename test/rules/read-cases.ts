import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Encoding } from '../../server/src/service/documents/jabber-document.js';
import type { LintOptions, Severity } from '../../server/src/service/lint-options.js';

/** One row of a rule's `cases.yaml`. */
export interface Case {
  readonly what: string;
  /** The text; what has to be found is marked `«…»`. Without declaration and root it is a fragment. */
  readonly input: string;
  readonly uri?: string;
  /** Name of a file of another notation; without it the text is a configuration. */
  readonly file?: string;
  readonly encoding?: Encoding;
  readonly byteOrderMark?: boolean;
  readonly options?: Partial<LintOptions>;
  /** Stands in place of `…` in the input. */
  readonly repeat?: { readonly text: string; readonly times: number };
  /** So many blanks are put behind the text. */
  readonly filler?: number;
}

export interface AcceptCase extends Case {
  /** True: no rule at all may find anything. */
  readonly clean?: boolean;
}

export interface RejectCase extends Case {
  /** What each mark is told, in the order of the opening marks; a `/pattern/` is a regular expression. */
  readonly finds: readonly (string | ExpectedFinding)[];
  /** Title of the fix `after` is about; the first fix of the first finding when left out. */
  readonly fix?: string;
  /** The text after that fix. */
  readonly after?: string;
  /** The text after all certain fixes. */
  readonly fixAll?: string;
}

export interface ExpectedFinding {
  readonly message: string;
  readonly severity?: Severity;
  readonly parameter?: string;
  /** The source text of the related places. */
  readonly related?: readonly string[];
  /** The titles of all fixes, in order. */
  readonly fixes?: readonly string[];
}

export interface RuleCases {
  readonly id: string;
  readonly accept: readonly AcceptCase[];
  readonly reject: readonly RejectCase[];
}

export const rulesFolder = fileURLToPath(new URL('../../server/src/service/rules/', import.meta.url));

/** The names of the rule folders. */
export function ruleFolders(): string[] {
  return readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The cases of a rule; undefined when it has none. */
export function readCases(id: string): RuleCases | undefined {
  const path = `${rulesFolder}${id}/cases.yaml`;
  if (!existsSync(path)) return undefined;
  const content = parse(readFileSync(path, 'utf8')) as Partial<RuleCases> | null;
  return { id, accept: content?.accept ?? [], reject: content?.reject ?? [] };
}
