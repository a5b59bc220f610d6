import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDeploymentReader } from '../../server/src/service/deployment/create-deployment-document.js';
import type { DeploymentDocument } from '../../server/src/service/deployment/deployment-document.js';
import { loadDeploymentSchema } from '../../server/src/service/deployment/deployment-schema.js';
import { isDescriptionName } from '../../server/src/service/deployment/description-name.js';
import { createJabberDocument } from '../../server/src/service/documents/create-document.js';
import type { JabberDocument } from '../../server/src/service/documents/jabber-document.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { rules } from '../../server/src/service/rules/all.generated.js';
import { checkDescription } from '../../server/src/service/rules/check-description.js';
import { checkDocument } from '../../server/src/service/rules/check-document.js';
import type { Finding } from '../../server/src/service/rules/finding.js';
import { fixAll } from '../../server/src/service/rules/fix-all.js';
import type { Rule } from '../../server/src/service/rules/rule.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { facts, loadCatalogue } from '../facts.js';
import { readMarks, writeMarks } from './marked-text.js';
import { type Case, type RejectCase, readCases, ruleFolders, rulesFolder } from './read-cases.js';

const catalogue = loadCatalogue();
const readDescription = createDeploymentReader(loadDeploymentSchema(facts));

type AnyDocument = JabberDocument | DeploymentDocument;

function open(written: string, row: Case): AnyDocument {
  const repeated = row.repeat ? row.repeat.text.repeat(row.repeat.times) : '…';
  const text = written.replace('…', () => repeated) + ' '.repeat(row.filler ?? 0);
  const [uri, language] = row.file ? [`file:///${row.file}`, ''] : [row.uri ?? 'file:///case.xml', 'jabber-config'];
  const textDocument = TextDocument.create(uri, language, 1, text);
  if (isDescriptionName(uri)) return readDescription(textDocument);
  return createJabberDocument(
    {
      textDocument,
      ...(row.encoding && { encoding: row.encoding }),
      ...(row.byteOrderMark !== undefined && { hasByteOrderMark: row.byteOrderMark }),
    },
    catalogue,
  );
}

function check(document: AnyDocument, row: Case, only?: Rule): Finding[] {
  const others = rules.filter((rule) => only && rule !== only).map(({ meta }) => [meta.id, 'off'] as const);
  const options = {
    ...defaultLintOptions,
    ...row.options,
    rules: { ...Object.fromEntries(others), ...row.options?.rules },
  };
  const rethrow = (ruleId: string, error: unknown): never => {
    throw new Error(`${ruleId} threw`, { cause: error });
  };
  return document.kind === 'deployment'
    ? checkDescription(document, rules, options, rethrow)
    : checkDocument(document, rules, catalogue, options, rethrow);
}

function list(findings: readonly Finding[]): string {
  return findings.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n');
}

function checkRejected(rule: Rule, row: RejectCase): void {
  const { text, marks } = readMarks(row.input);
  const document = open(text, row);
  const findings = check(document, row, rule).filter(({ ruleId }) => ruleId === rule.meta.id);
  const places = findings.map(({ span }) => span);
  assert.equal(writeMarks(text, places), writeMarks(text, marks), list(findings));
  const expected = row.finds.map((find) => (typeof find === 'string' ? { message: find } : find));
  assert.equal(findings.length, expected.length, list(findings));
  for (const [index, finding] of findings.entries()) {
    const want = expected[index];
    assert.ok(want);
    const pattern = /^\/(.*)\/$/s.exec(want.message)?.[1];
    if (pattern) assert.match(finding.message, new RegExp(pattern));
    else assert.equal(finding.message, want.message);
    if (want.severity) assert.equal(finding.severity, want.severity);
    if (want.parameter) assert.equal(finding.parameter, want.parameter);
    const related = finding.related?.map(({ span }) => text.slice(span.start, span.end));
    if (want.related) assert.deepEqual(related, want.related);
    if (want.fixes) assert.deepEqual(finding.fixes?.().map(({ title }) => title) ?? [], want.fixes);
  }
  if (row.after !== undefined) {
    const fixes = findings.flatMap((finding) => finding.fixes?.() ?? []);
    const fix = row.fix === undefined ? fixes[0] : fixes.find(({ title }) => title === row.fix);
    assert.ok(fix, `no such fix; there are: ${fixes.map(({ title }) => title).join(', ')}`);
    assert.equal(applyEdits(text, fix.edits), row.after);
  }
  if (row.fixAll !== undefined) {
    const edits = fixAll(
      document,
      (each) => check(each, row, rule),
      (changed) => open(changed, row),
    );
    assert.equal(applyEdits(text, edits), row.fixAll);
  }
}

describe('rules', () => {
  for (const id of ruleFolders()) {
    describe(id, () => {
      const rule = rules.find(({ meta }) => meta.id === id);
      const cases = readCases(id);

      it('is listed and has a page with all headings', () => {
        assert.ok(rule, 'run `npm run generate`');
        const page = readFileSync(`${rulesFolder}${id}/README.md`, 'utf8');
        const headings = page.split('\n').filter((line) => line.startsWith('#'));
        assert.deepEqual(headings, [
          `# ${id}`,
          '## What it finds',
          '## Why',
          '## Example',
          '## How to silence it',
          '## Source',
        ]);
        assert.ok(page.includes(`\n\n${rule.meta.summary}\n\n`), 'the page begins with the summary');
      });

      if (!rule) return;

      it('has cases', () => {
        assert.ok(cases && cases.accept.length > 0 && cases.reject.length > 0);
        const mends = rule.meta.fix === 'none' || cases.reject.some((row) => row.after ?? row.fixAll);
        assert.ok(mends, 'no case shows the text after a fix');
      });

      for (const row of cases?.accept ?? []) {
        it(`accepts: ${row.what}`, () => {
          const findings = check(open(row.input, row), row, row.clean ? undefined : rule);
          assert.equal(list(findings.filter(({ ruleId }) => row.clean || ruleId === id)), '');
        });
      }
      for (const row of cases?.reject ?? []) {
        it(`finds: ${row.what}`, () => checkRejected(rule, row));
      }
    });
  }
});
