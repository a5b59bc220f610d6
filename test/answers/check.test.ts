import assert from 'node:assert/strict';
import { cellText } from '../../server/src/service/answers/answer.js';
import { checkAnswer, type FileFindings } from '../../server/src/service/answers/check-answer.js';
import type { Severity } from '../../server/src/service/lint-options.js';

type Found = FileFindings['findings'][number];

const finding = (severity: Severity, line: number, more: Partial<Found> = {}): Found => ({
  ruleId: `rule-${line}`,
  severity,
  message: `Line ${line}.`,
  span: { start: 0, end: 0 },
  line,
  ...more,
});
const at = (file: string) => ({ file, uri: `file:///w/${file}` });
const cells = (files: readonly FileFindings[], section: number) =>
  checkAnswer('Head office', files, (id) => `source of ${id}`).sections[section]?.table?.rows.map((row) =>
    row.map(cellText),
  );

describe('answers: check of the deployment', () => {
  const files: readonly FileFindings[] = [
    { ...at('jabber-deployment.yaml'), findings: [finding('warning', 3), finding('error', 9), finding('error', 4)] },
    { ...at('clean.xml'), findings: [] },
    { ...at('groups/sales.xml'), findings: [finding('hint', 1)] },
  ];

  it('counts the findings of all files', () => {
    assert.deepEqual(cells(files, 0), [
      ['error', '2'],
      ['warning', '1'],
      ['information', '0'],
      ['hint', '1'],
    ]);
    const { title, sections } = checkAnswer('Head office', files, () => '');
    assert.equal(title, 'Check of the deployment Head office');
    assert.deepEqual(sections[0]?.paragraphs, ['3 files were checked.']);
  });

  it('says so where there are none', () => {
    const clean = checkAnswer('Head office', [{ ...at('clean.xml'), findings: [] }], () => '');
    assert.deepEqual(clean.sections, [{ paragraphs: ['1 file was checked.', 'Nothing was found.'] }]);
  });

  it('has a table for each file with findings, the gravest first, with sources', () => {
    assert.deepEqual(cells(files, 1), [
      ['4', 'error', 'Line 4.', 'rule-4', 'source of rule-4'],
      ['9', 'error', 'Line 9.', 'rule-9', 'source of rule-9'],
      ['3', 'warning', 'Line 3.', 'rule-3', 'source of rule-3'],
    ]);
    assert.deepEqual(
      checkAnswer(undefined, files, () => '').sections.map(({ title }) => title),
      [undefined, 'jabber-deployment.yaml', 'groups/sales.xml'],
    );
  });

  it('names places in other files', () => {
    const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 4 } };
    const related = [
      { span: { start: 0, end: 0 }, message: 'here', elsewhere: { uri: 'file:///w/old/a%20b.xml', range } },
    ];
    const [row] = cells([{ ...at('groups/x.xml'), findings: [finding('error', 2, { related })] }], 1) ?? [];
    assert.equal(row?.[2], 'Line 2. (see also old/a b.xml:7)');
  });
});
