import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readChecks, type WrittenCheck } from '../../scripts/generate/cross-checks/read-checks.js';
import type { Hit } from '../../server/src/service/cross-checks/evaluation/evaluate-check.js';
import { wordPlaces } from '../../server/src/service/cross-checks/evaluation/fill-words.js';
import { type PlacedHit, placeHit } from '../../server/src/service/cross-checks/placing/place-hit.js';
import { checkProblems } from '../../server/src/service/cross-checks/problems/check-problems.js';
import {
  documentsOfSample,
  hitsInSample,
  type SampleTools,
} from '../../server/src/service/cross-checks/samples/run-sample.js';
import { createJabberDocument } from '../../server/src/service/documents/create-document.js';
import type { JabberDocument } from '../../server/src/service/documents/jabber-document.js';
import { textKindOf } from '../../server/src/service/documents/text-kind.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { rules } from '../../server/src/service/rules/all.generated.js';
import { checkDocument } from '../../server/src/service/rules/check-document.js';
import type { Finding, Fix } from '../../server/src/service/rules/finding.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { meets } from '../../server/src/service/text/span.js';
import { catalogue, language, names, readDescription } from './engine.js';

const tools: SampleTools = {
  language,
  catalogue,
  read: readDescription,
  onUnknown: (_, error) => {
    throw error;
  },
};

/** CHECK_TOPIC=oauth runs the rules of schemas/rules/oauth.yaml alone. */
for (const rule of readChecks(process.env.CHECK_TOPIC)) {
  describe(`cross-check ${rule.id}`, () => {
    const problems = checkProblems(rule, language);
    const run = (sample: string, documents?: Map<string, JabberDocument>): readonly Hit[] => {
      if (problems.length > 0)
        assert.fail(problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
      return hitsInSample(rule, sample, tools, documents);
    };

    it('finds what it is about, and says it in whole words at a place that is written', () => {
      const hits = run(rule.positive);
      assert.ok(hits.length > 0, 'the positive sample is not found');
      for (const hit of hits) {
        const placed = place(hit);
        assert.deepEqual(wordPlaces(placed.message), [], placed.message);
        for (const { name } of wordPlaces(rule.message)) assert.notEqual(hit.words[name], '', `{${name}} is empty`);
      }
    });

    it('leaves the near miss alone', () => {
      assert.deepEqual(
        run(rule.negative).map((hit) => place(hit).message),
        [],
      );
    });

    it('says nothing that a rule in code says of the same setting', () => {
      const settled = [...(rule.instead_of ?? []), ...(rule.yields_to ?? []), ...(rule.beside ?? [])];
      for (const hit of run(rule.positive)) {
        assert.deepEqual(
          codeFindings(place(hit))
            .filter(({ ruleId }) => ['relations', 'values', 'security'].includes(categoryOf(ruleId)))
            .filter(({ ruleId }) => !settled.includes(ruleId))
            .map(({ ruleId, message }) => `${ruleId}: ${message}`),
          [],
        );
      }
    });

    it('takes no certain fix away from what it replaces', () => {
      if (rule.fixes?.some(({ certain }) => certain)) return;
      for (const hit of run(rule.positive)) {
        const replaced = codeFindings(place(hit)).filter(({ ruleId }) => rule.instead_of?.includes(ruleId));
        assert.deepEqual(
          replaced.filter(({ fixes }) => fixes?.().some(({ certain }) => certain)).map(({ ruleId }) => ruleId),
          [],
        );
      }
    });

    for (const [number, fix] of (rule.fixes ?? []).entries()) {
      it(`is mended by fix ${number + 1}: ${JSON.stringify(fix.edits)}`, () => mends(rule, number, run));
    }
  });
}

/** What rules in code say of the setting that is marked. */
function codeFindings({ place: marked }: PlacedHit): readonly Finding[] {
  if (marked.kind !== 'setting') return [];
  return checkDocument(marked.document, rules, catalogue, defaultLintOptions).filter(({ span }) =>
    meets(span, marked.setting.span),
  );
}

function categoryOf(ruleId: string): string {
  return rules.find(({ meta }) => meta.id === ruleId)?.meta.category ?? '';
}

function mends(
  rule: WrittenCheck,
  number: number,
  run: (sample: string, documents?: Map<string, JabberDocument>) => readonly Hit[],
): void {
  const documents = documentsOfSample(rule, rule.positive, catalogue);
  const before = run(rule.positive, documents).map(place);
  const [placed] = before;
  assert.ok(placed);
  const [fix, others] = [placed.fixes()[number], placed.fixes().length];
  assert.ok(fix, `the positive sample offers ${others} of ${rule.fixes?.length} fixes, at ${placed.uri}`);
  const after = run(rule.positive, withFix(documents, placed, fix)).map(place);
  assert.ok(!after.some((other) => other.message === placed.message), `still there: ${placed.message}`);
  const left = after.map(({ message }) => message).join('\n');
  assert.ok(after.length < before.length, `no fewer than ${before.length}: ${left}`);
}

function withFix(
  documents: ReadonlyMap<string, JabberDocument>,
  { uri }: PlacedHit,
  fix: Fix,
): Map<string, JabberDocument> {
  return new Map(
    [...documents].map(([section, document]) => {
      if (document.uri !== uri) return [section, document];
      const text = applyEdits(document.text, fix.edits);
      const textDocument = TextDocument.create(document.uri, '', 2, text);
      return [section, createJabberDocument({ textDocument, as: textKindOf(document) }, catalogue)];
    }),
  );
}

function place(hit: Hit): PlacedHit {
  const placed = placeHit(hit, names);
  assert.ok(placed, `none of these places is written: ${hit.places.join(', ')}`);
  return placed;
}
