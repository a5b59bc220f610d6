import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDescriptionService } from '../../server/src/service/description-service.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { applyLintFile } from '../../server/src/workspace/lint-file/apply-lint-file.js';
import { facts } from '../facts.js';

const service = createLanguageService({
  facts,
  onRuleError: (id, error) => assert.fail(`${id}: ${String(error)}`),
});
const descriptions = createDescriptionService({ facts, knowledge: () => service.ruleKnowledge() });
const config = service.read(
  TextDocument.create(
    'file:///jabber-config.xml',
    'jabber-config',
    1,
    '<config version="1.0"><Client><EnableVideo>true</EnableVideo></Client></config>',
  ),
);

const condition = fc
  .array(
    fc.constantFrom(
      ...[
        'cfg',
        '.',
        'has',
        'on',
        '(',
        ')',
        '"EnableVideo"',
        "'x'",
        ' && ',
        ' || ',
        '!',
        '[',
        ']',
        '{',
        '}',
        ', ',
        ' ? ',
        ' : ',
      ],
      ...[
        '1',
        ' == ',
        ' + ',
        'r',
        'items',
        '"servers"',
        '.exists(x, ',
        '.map(x, ',
        'null',
        ' in ',
        '\\',
        '"',
        'fact',
        'rows',
        '"codecs"',
        '"{w}"',
        'matches_text',
        '"(a+)+"',
      ],
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

const anyRule = fc
  .record({
    id: fc.constantFrom('acme-a', 'acme-b', 'value-blanks', 'A B', ''),
    severity: fc.constantFrom('warning', 'error', 'fatal'),
    inputs: fc.constantFrom('[config]', '[deployment]', '[]', 'config', '[config, emm]'),
    each: fc.option(fc.tuple(fc.constantFrom('r', 'cfg', 'in', '1', 'x y'), condition)),
    when: fc.oneof(condition, fc.string(), fc.constant('true')),
    at: fc.constantFrom(
      '[config/]',
      '[config/EnableVideo=]',
      '["{r}"]',
      '["{w}/"]',
      '[deployment/servers[r].x]',
      '["deployment/a[b]c[r]"]',
      'x',
    ),
    message: fc.constantFrom('m', '{w}', '{r} {w}', '{0}', '{__proto__}'),
    words: fc.option(condition),
    fixes: fc.constantFrom(
      '[]',
      '[{edits: [{set: config/EnableVideo, to: "{w}"}]}]',
      '[{edits: [{}]}]',
      '[{edits: [{rename: "@"}]}]',
      '[{edits: [{set: "@", to: {url: a}}]}]',
    ),
    positive: fc.option(fc.constantFrom('@config\n<a', '@deployment\n- [', '@emm\n{', 'x', '@url\n@config\n')),
  })
  .map(({ each, words, positive, ...plain }) => {
    const lines = [
      ...Object.entries(plain).map(
        ([key, value]) => `${key}: ${key === 'when' || key === 'message' ? JSON.stringify(value) : value}`,
      ),
      ...(each ? [`each: {${JSON.stringify(each[0])}: ${JSON.stringify(each[1])}}`] : []),
      ...(words === null ? [] : [`words: {w: ${JSON.stringify(words)}}`]),
      ...(positive === null ? [] : [`positive: ${JSON.stringify(positive)}`]),
    ];
    return `  - ${lines.join('\n    ')}\n`;
  });

const anyLintFile = fc.oneof(
  fc.array(anyRule, { maxLength: 3 }).map((rules) => `rules: {acme-a: hint}\ncustomRules:\n${rules.join('')}`),
  fc.string().map((text) => `customRules: ${text}`),
  fc.string(),
);

let version = 0;

describe('any jabber-lint.yaml', () => {
  it('is read, checked at places inside it, and run', () => {
    fc.assert(
      fc.property(anyLintFile, (text) => {
        version++;
        const file = descriptions.lintFile(TextDocument.create('file:///jabber-lint.yaml', 'yaml', version, text));
        for (const { span, message } of descriptions.lintFileProblems(file)) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length + 1, message);
        }
        const options = applyLintFile(defaultLintOptions, file.lintFile);
        for (const finding of service.check(config, options)) finding.fixes?.();
        for (const { id } of options.customRules) {
          descriptions.tryRule(file, { id }, { alone: [config], deployments: [], uris: [config.uri] });
        }
      }),
      { numRuns: 800 },
    );
  });

  it('is completed and explained at every place', () => {
    fc.assert(
      fc.property(anyLintFile, fc.nat(), (text, number) => {
        version++;
        const document = TextDocument.create('file:///jabber-lint.yaml', 'yaml', version, text);
        const file = descriptions.lintFile(document);
        const position = document.positionAt(number % (text.length + 1));
        descriptions.completion(file, position);
        descriptions.hover(file, position);
      }),
      { numRuns: 800 },
    );
  });

  for (const [title, piece] of [
    ['brackets', '('],
    ['nots', '!'],
    ['pluses', '1 + '],
    ['nested lists', '['],
    ['loops in loops', '[1, 2].exists(x, '],
    ['quotes', '"'],
  ] as const) {
    it(`a flood of ${title} in a condition is answered in time`, () => {
      version++;
      const when = JSON.stringify(piece.repeat(20_000 / piece.length));
      const text = `customRules:\n  - {id: acme-a, severity: hint, inputs: [config], when: ${when}, at: [config/], message: m}\n`;
      const start = performance.now();
      const file = descriptions.lintFile(TextDocument.create('file:///jabber-lint.yaml', 'yaml', version, text));
      assert.ok(descriptions.lintFileProblems(file).length > 0);
      descriptions.completion(file, { line: 1, character: 10_000 });
      service.check(config, applyLintFile(defaultLintOptions, file.lintFile));
      assert.ok(performance.now() - start < 3000);
    });
  }
});
