import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { githubFormat } from '../../server/src/service/report/github-format.js';
import { jsonFormat } from '../../server/src/service/report/json-format.js';
import type { ReportFormat } from '../../server/src/service/report/report-format.js';
import { sarifFormat } from '../../server/src/service/report/sarif-format.js';
import { fileUri } from '../../server/src/service/report/sarif-result.js';
import { addFile, emptyTally } from '../../server/src/service/report/tally.js';
import type { Finding } from '../../server/src/service/rules/finding.js';

const text = TextDocument.create('file:///x.xml', 'jabber-config', 0, 'one\ntwo 고\nthree\n');
const finding: Finding = {
  ruleId: 'some-rule',
  severity: 'hint',
  span: { start: 4, end: 12 },
  message: '50% of it: bad,\nworse',
  parameter: 'Two',
  related: [{ span: { start: 0, end: 3 }, message: 'Here.' }],
  fixes: () => [
    { title: 'Guess', certain: false, edits: [{ span: { start: 0, end: 1 }, newText: 'O' }] },
    { title: 'Mend', certain: true, edits: [{ span: { start: 8, end: 8 }, newText: '!' }] },
  ],
};
const plain: Finding = { ruleId: 'other-rule', severity: 'error', span: { start: 0, end: 3 }, message: 'No.' };

/** The whole report on some files. */
function written(format: ReportFormat, files: Readonly<Record<string, readonly Finding[]>>): string {
  let result = format.begin();
  let tally = emptyTally;
  for (const [file, findings] of Object.entries(files)) {
    result += format.file({ file, text, findings });
    tally = addFile(tally, findings, 0);
  }
  return result + format.end({ tally, exitCode: 1, failures: [] });
}

describe('reports', () => {
  it('json: commas between findings and files, none elsewhere', () => {
    const list = JSON.parse(
      written(
        jsonFormat((id) => `file:///${id}.md`),
        { a: [], b: [finding, plain], c: [], d: [plain] },
      ),
    );
    assert.equal(list.length, 3);
    assert.deepEqual(list[0], {
      file: 'b',
      line: 2,
      column: 1,
      endLine: 3,
      endColumn: 3,
      severity: 'hint',
      code: 'some-rule',
      message: '50% of it: bad,\nworse',
      parameter: 'Two',
      url: 'file:///some-rule.md',
      fixable: true,
    });
    assert.deepEqual([list[2].file, list[2].parameter, list[2].fixable], ['d', null, false]);
    assert.deepEqual(JSON.parse(written(jsonFormat(String), {})), []);
  });

  it('sarif: places in other files by their path, and by their address where no path leads there', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    const related = ['file:///old/x.xml', 'vscode-vfs://github/x.xml'].map((uri) => ({
      span: { start: 0, end: 0 },
      message: 'There.',
      elsewhere: { uri, range },
    }));
    const tool = { name: 'jabber-lint', version: '1.0', rules: [], baseUri: 'file:///' };
    const { runs } = JSON.parse(written(sarifFormat(tool), { 'x.xml': [{ ...plain, related }] }));
    const [first, second] = runs[0].results[0].relatedLocations.map(
      (place: { physicalLocation: { artifactLocation: { uri: string } } }) =>
        place.physicalLocation.artifactLocation.uri,
    );
    assert.deepEqual([first, second], ['old/x.xml', 'vscode-vfs://github/x.xml']);
  });

  it('github: percent, line ends, colons and commas are escaped; no columns over several lines', () => {
    assert.equal(
      written(githubFormat(), { 'a:b,c%.xml': [finding, plain] }),
      '::notice file=a%3Ab%2Cc%25.xml,line=2,endLine=3,title=some-rule::50%25 of it: bad,%0Aworse\n' +
        '::error file=a%3Ab%2Cc%25.xml,line=1,endLine=1,col=1,endColumn=4,title=other-rule::No.\n',
    );
  });

  it('sarif: levels, related places, only fixes that are certain, rules by index', () => {
    const page = (id: string, severity: Finding['severity']) => ({
      meta: { id, severity, category: 'names', summary: `About ${id}.`, sources: [], fix: 'certain' } as const,
      url: `file:///rules/${id}.md`,
      markdown: `# ${id}`,
    });
    const rules = [page('other-rule', 'error'), page('some-rule', 'information')];
    const options = { name: 'jabber-lint', version: '1.2.3', rules, baseUri: 'file:///work/' };
    const log = JSON.parse(written(sarifFormat(options), { 'b.xml': [finding], 'c.xml': [plain] }));
    assert.equal(typeof log.$schema, 'string');
    assert.equal(log.version, '2.1.0');
    assert.equal(log.runs.length, 1);
    const [run] = log.runs;
    assert.deepEqual(run.tool.driver.rules[1], {
      id: 'some-rule',
      shortDescription: { text: 'About some-rule.' },
      helpUri: 'file:///rules/some-rule.md',
      help: { text: '# some-rule', markdown: '# some-rule' },
      defaultConfiguration: { level: 'note' },
      properties: { tags: ['names'], fix: 'certain' },
    });
    const artifactLocation = { uri: 'b.xml', uriBaseId: 'WORKING_DIRECTORY' };
    assert.ok(artifactLocation.uriBaseId in run.originalUriBaseIds);
    assert.deepEqual(run.results[0], {
      ruleId: 'some-rule',
      ruleIndex: 1,
      level: 'note',
      message: { text: '50% of it: bad,\nworse' },
      locations: [
        { physicalLocation: { artifactLocation, region: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 3 } } },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: { artifactLocation, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 } },
          message: { text: 'Here.' },
        },
      ],
      fixes: [
        {
          description: { text: 'Mend' },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 5 },
                  insertedContent: { text: '!' },
                },
              ],
            },
          ],
        },
      ],
      properties: { severity: 'hint', parameter: 'Two' },
    });
    assert.deepEqual(run.results[1].ruleIndex, 0);
    assert.deepEqual(run.invocations, [{ executionSuccessful: true, exitCode: 1, toolExecutionNotifications: [] }]);
  });

  const uris: readonly [file: string, uri: string, based: boolean][] = [
    ['a/b c.xml', 'a/b%20c.xml', true],
    ['a\\b.xml', 'a/b.xml', true],
    ['../a.xml', '../a.xml', true],
    ['고객.xml', '%EA%B3%A0%EA%B0%9D.xml', true],
    ['/x/#1.xml', 'file:///x/%231.xml', false],
    ['C:\\x\\a.xml', 'file:///C:/x/a.xml', false],
  ];
  for (const [file, uri, based] of uris) {
    it(`sarif: ${file} is ${uri}`, () => {
      assert.deepEqual(fileUri(file, 'BASE'), based ? { uri, uriBaseId: 'BASE' } : { uri });
    });
  }
});
