import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import type { Platform, Release } from '../../server/src/service/catalogue/parameter.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { slice } from '../../server/src/service/text/span.js';
import { decodeBytes } from '../../server/src/workspace/decode-bytes.js';
import { facts } from '../facts.js';

export const folder = resolve(import.meta.dirname, '../fixtures/examples');
export const kinds = ['clean', 'broken'] as const;

export interface Example {
  readonly kind: (typeof kinds)[number];
  readonly name: string;
  readonly shows: string;
  readonly path: string;
  readonly goldenPath: string;
  readonly release?: Release;
  readonly platforms?: readonly Platform[];
  /** Of a clean example: severities and rules of what is found, in the order of the places. */
  readonly advice?: readonly string[];
}

type Listed = Readonly<Record<(typeof kinds)[number], Readonly<Record<string, Omit<Example, 'kind' | 'name'>>>>>;

/** The configurations of `examples.yaml`, which the tests hold against the folders. */
export function listExamples(): Example[] {
  const listed = parse(readFileSync(join(folder, 'examples.yaml'), 'utf8')) as Listed;
  return kinds.flatMap((kind) =>
    Object.entries(listed[kind]).map(([name, example]) => ({
      ...example,
      kind,
      name,
      path: join(folder, kind, fileOf(kind, name)),
      goldenPath: join(folder, kind, `${name}.findings.txt`),
    })),
  );
}

/** Names of the configurations that lie in the folder. */
export function filesOf(kind: Example['kind']): string[] {
  return readdirSync(join(folder, kind)).filter((name) => /\.xml$/i.test(name));
}

function fileOf(kind: Example['kind'], name: string): string {
  return filesOf(kind).find((file) => file.replace(/\.xml$/i, '') === name) ?? `${name}.xml`;
}

const service = createLanguageService({
  facts,
  onRuleError: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error });
  },
});

/** What is found in an example, written for people: place, severity, rule, message, the text marked, the first fix. */
export function findingsOf({ path, release, platforms }: Example): string {
  const { text, encoding, hasByteOrderMark } = decodeBytes(readFileSync(path));
  const uri = `file:///etc/jabber/${basename(path)}`;
  const document = service.document(TextDocument.create(uri, 'jabber-config', 1, text), { encoding, hasByteOrderMark });
  const options = {
    ...defaultLintOptions,
    ...(release && { release }),
    ...(platforms && { platforms }),
  };
  const told = service.check(document, options).map((finding) => {
    const { start } = document.rangeOf(finding.span);
    const [fix] = finding.fixes?.() ?? [];
    return [
      `${start.line + 1}:${start.character + 1} ${finding.severity} ${finding.ruleId}`,
      `    ${finding.message}`,
      `    marks: ${JSON.stringify(slice(text, finding.span))}`,
      ...(fix ? [`    ${fix.certain ? 'fix' : 'offer'}: ${fix.title}`] : []),
      '',
    ].join('\n');
  });
  return told.join('\n');
}
