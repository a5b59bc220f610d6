import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { notations } from '../../server/src/service/catalogue/notation.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { slice } from '../../server/src/service/text/span.js';
import { decodeBytes } from '../../server/src/workspace/decode-bytes.js';
import { facts } from '../facts.js';

const folder = resolve(import.meta.dirname, '../fixtures/notations');
const golden = '.findings.txt';

/** A small text in one of the notations, with what has to be found in it beside it. */
export interface Input {
  readonly notation: string;
  readonly name: string;
  readonly path: string;
  readonly goldenPath: string;
  /** True: nothing may be found. */
  readonly isClean: boolean;
}

export function listInputs(): Input[] {
  return notations.flatMap((notation) =>
    readdirSync(join(folder, notation))
      .filter((name) => !name.endsWith(golden))
      .map((name) => {
        const path = join(folder, notation, name);
        return { notation, name, path, goldenPath: path + golden, isClean: name.startsWith('clean') };
      }),
  );
}

const service = createLanguageService({
  facts,
  onRuleError: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error });
  },
});

/** What is found in an input, for people: place, severity, rule, text marked, message, fixes. Its kind comes first. */
export function findingsOf({ path, name }: Input): string {
  const { text, encoding, hasByteOrderMark } = decodeBytes(readFileSync(path));
  const document = service.document(TextDocument.create(`file:///etc/${name}`, '', 1, text), {
    encoding,
    hasByteOrderMark,
  });
  const told = service.check(document, defaultLintOptions).map((finding) => {
    const { start } = document.rangeOf(finding.span);
    const fixes = (finding.fixes?.() ?? []).map(
      ({ title, certain }) => `    ${certain ? 'fix' : 'choice'}: ${title}\n`,
    );
    const place = `${start.line + 1}:${start.character + 1}`;
    const marked = JSON.stringify(slice(text, finding.span).slice(0, 80));
    return `${place} ${finding.severity} ${finding.ruleId} ${marked}\n    ${finding.message}\n${fixes.join('')}`;
  });
  return [`${document.kind} ${document.form}, settings: ${document.settings.length}\n`, ...told].join('');
}
