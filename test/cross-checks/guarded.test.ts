import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readChecks } from '../../scripts/generate/cross-checks/read-checks.js';
import { createConditionLanguage } from '../../server/src/service/cross-checks/conditions/condition-language.js';
import { createGuardedLanguage } from '../../server/src/service/cross-checks/conditions/guarded/guarded-language.js';
import { isQuickPattern } from '../../server/src/service/cross-checks/conditions/guarded/quick-pattern.js';
import { CompiledCheck } from '../../server/src/service/cross-checks/evaluation/compiled-check.js';
import { runSample } from '../../server/src/service/cross-checks/samples/run-sample.js';
import { createSituation } from '../../server/src/service/cross-checks/situation/create-situation.js';
import { Unclear } from '../../server/src/service/cross-checks/situation/unclear.js';
import { createDeploymentReader } from '../../server/src/service/deployment/create-deployment-document.js';
import { loadDeploymentSchema } from '../../server/src/service/deployment/deployment-schema.js';
import { facts, loadCatalogue } from '../facts.js';
import { loadTables } from './load.js';

const catalogue = loadCatalogue();
const language = createGuardedLanguage(createConditionLanguage(loadTables(catalogue)));
const read = createDeploymentReader(loadDeploymentSchema(facts));
const nowhere = createSituation({}, undefined, catalogue);
const ten = '[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]';

function value(expression: string): unknown {
  language.effort.begin();
  return language.evaluate(language.verify(expression, []), nowhere);
}

/** Lists inside lists, each looked at for each item of those around it; `until` is what does not end a method early. */
function nested(method: string, until: string, depth = 9): string {
  if (depth === 0) return until;
  const inner = nested(method, until, depth - 1);
  const isList = method === 'filter' && depth > 1;
  return `${ten}.${method}(x${depth}, ${isList ? `${inner}.size() == 0` : inner})`;
}

/** A question that is asked a hundred thousand times. */
function nested4(question: string): string {
  return ['p', 'q', 'r', 's'].reduce((inner, name) => `${ten}.all(${name}, ${inner})`, question);
}

describe('conditions that users write', () => {
  it('find what our rules find, written as theirs', () => {
    const rules = readChecks().filter(
      ({ when, words = {} }) => ![when, ...Object.values(words)].join().includes('holds('),
    );
    assert.ok(rules.length > 400);
    const tools = { language, catalogue, read };
    const wrong = rules.filter(
      (rule) => runSample(rule, rule.positive, tools).length === 0 || runSample(rule, rule.negative, tools).length > 0,
    );
    assert.deepEqual(
      wrong.map(({ id }) => id),
      [],
    );
  });

  it('read the same facts and settings', () => {
    const plain = createConditionLanguage(loadTables(catalogue));
    for (const rule of readChecks().filter(({ when }) => !when.includes('holds('))) {
      assert.deepEqual(
        new CompiledCheck({ ...rule, words: {} }, language).facts,
        new CompiledCheck({ ...rule, words: {} }, plain).facts,
        rule.id,
      );
      assert.deepEqual(
        new CompiledCheck(rule, language).concludesFromSilence,
        new CompiledCheck(rule, plain).concludesFromSilence,
        rule.id,
      );
    }
  });

  const endless: readonly [title: string, expression: string][] = [
    ...['map', 'filter', 'all', 'exists', 'exists_one'].map((method): [string, string] => [
      `${method} in ${method}`,
      nested(method, method === 'all' ? '1 == 1' : '1 == 2'),
    ]),
    ['a list that doubles', `[[1]]${'.map(a, a + a)'.repeat(40)}.size()`],
    ['a text that doubles', `["x"]${'.map(a, a + a)'.repeat(40)}.size()`],
    [
      'bound lists that double',
      `${Array.from({ length: 30 }, (_, i) => `cel.bind(b${i + 1}, b${i} + b${i}, `)
        .join('')
        .replace(/^/, 'cel.bind(b0, [1, 2], ')}1${')'.repeat(31)}`,
    ],
  ];
  for (const [title, expression] of endless) {
    it(`end: ${title}`, () => {
      assert.throws(() => value(expression), /takes too long/);
    });
  }

  it('end: regular expressions', () => {
    const doubled = [
      '^(?:aa?)+$',
      '^(?:a{1,2})+$',
      '^(?:a*){9}$',
      '^(?:(?:a|a){9}){9}b',
      'a?'.repeat(25),
      '(a|a)'.repeat(25),
    ];
    const nested = [
      '(a+)+$',
      '(a|a)*$',
      '(?:a*)*b',
      '(a{1,20}){20}',
      '([a-z]+)*$',
      '((a|b)c)+',
      '(a+?)+?$',
      'a*a*a*a*a*b',
    ];
    for (const slow of ['(', ...nested, ...doubled]) {
      assert.equal(isQuickPattern(slow), false, slow);
      const refused = { message: /may take too long/ };
      assert.throws(() => value(`"x".matches(${JSON.stringify(slow)})`), refused, slow);
      assert.throws(() => value(`"x".matches("" + ${JSON.stringify(slow)})`), refused, slow);
    }
    for (const quick of [
      '^acme-',
      '^(a|b)$',
      '\\d+\\.\\d+',
      '^[a-z0-9.-]+@[a-z.]+$',
      '(?:ab)?c*',
      '\\(a\\)+',
      '^(\\d{1,3}\\.){3}\\d{1,3}$',
      '^(true|false|on|off)$',
      'a+?b',
      '[(|*]+',
    ]) {
      assert.equal(isQuickPattern(quick), true, quick);
    }
  });

  it('end: regular expressions on long texts', () => {
    const long = `"${'a'.repeat(2000)}"`;
    for (const expression of [
      `${long}.matches("a*a*x")`,
      `matches_text(${long}, "a*a*a*x")`,
      `split_at(${long}, "a*a*x").size() > 0`,
      `[${long}].exists(t, t.matches("^[ab]*x") || t.matches("a*a*x"))`,
    ]) {
      assert.throws(() => value(expression), Unclear, expression.slice(-40));
    }
    assert.equal(value(`${long}.matches("^a+$") && ${long}.matches("a$")`), true);
    const url = 'https://cucm.example.com/path/of/some/photo/file.png?size=large&user=someone';
    assert.equal(value(`"${url}".matches("^https?://[^/]+\\\\.example\\\\.com/.*\\\\.png")`), true);
    assert.equal(value(`matches_text("${url}", "(\\\\w+)/(\\\\w+)")`), true);
  });

  it('end: what is compared again and again is long', () => {
    const levels = [1, 2, 3, 4, 5, 6];
    const around = levels.map((level) => `cel.bind(l${level}, l${level - 1}.map(x, l${level - 1}), `).join('');
    const question = `${ten}.all(x, ${ten}.all(y, l5.map(x, l5) == l6))`;
    assert.throws(() => value(`cel.bind(l0, ${ten}, ${around}${question})${')'.repeat(levels.length)}`), Unclear);
    assert.throws(() => value(`cel.bind(t, "${'x'.repeat(4000)}", ${ten}.all(x, ${nested4('t == t')}))`), Unclear);
  });

  it('mean the same', () => {
    const table: readonly [string, unknown][] = [
      ['1 + 2 * 3 == 7', true],
      ['-(1 + 2) + 4', 1n],
      ['!(true && false) || false', true],
      ['(1 < 2 ? [1, 2] : []).map(x, x + 1)[1]', 3n],
      ['[1, 2, 3].map(x, x > 1, x * 2).size()', 2n],
      ['{"a": {"b": 1}}.a.b', 1n],
      ['"a" + "b" in ["ab"]', true],
      ['[[1], [2]].exists(l, l.all(x, x > 1))', true],
      ["'it''s'.size() > 0 ? 'y' : 'n'".replace("''", "\\'"), 'y'],
      [Array.from({ length: 120 }, () => 'true').join(' && '), true],
    ];
    for (const [expression, expected] of table) assert.equal(value(expression), expected, expression);
  });

  it('any text is refused or evaluated, and ends', () => {
    const piece = fc.constantFrom(
      'cfg',
      '.',
      'has',
      '(',
      ')',
      '"EnableVideo"',
      "'",
      '&&',
      '||',
      '!',
      '[',
      ']',
      '{',
      '}',
      ',',
      ':',
      '?',
      '1',
      '==',
      '+',
      '-',
      'x',
      'items',
      'map',
      'exists',
      'cel',
      'bind',
      'null',
      'in',
      'matches',
      '"(a+)+"',
      '\\',
      '\n',
      '//',
      'r"',
      'b"',
      '_step',
      '_pattern',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          try {
            value(text);
          } catch (error) {
            assert.ok(error instanceof Error);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
