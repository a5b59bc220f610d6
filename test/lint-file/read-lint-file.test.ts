import assert from 'node:assert/strict';
import { readLintFile } from '../../server/src/service/lint-file/read-lint-file.js';

describe('jabber-lint.yaml is read', () => {
  const whole = `# our clients
release: 14.0   # a number to YAML
platforms: [windows, vdi]
rules:
  parameter-case: error
  group-unknown: off
allow:
  - AcmeButton
ignore: ['old/**']
`;

  it('every key', () => {
    const { options, ignore, problems } = readLintFile(whole);
    assert.deepEqual(problems, []);
    assert.deepEqual(options, {
      release: '14.0',
      platforms: ['windows', 'vdi'],
      rules: { 'parameter-case': 'error', 'group-unknown': 'off' },
      allow: ['AcmeButton'],
    });
    assert.deepEqual(ignore, ['old/**']);
  });

  it('an empty file and empty keys say nothing', () => {
    for (const text of ['', '# nothing yet\n', 'rules:\nallow:\nignore:\n', '---\n']) {
      assert.deepEqual(readLintFile(text), { options: {}, ignore: [], problems: [] }, JSON.stringify(text));
    }
  });

  const broken: readonly [
    title: string,
    text: string,
    marked: string,
    message: RegExp,
    severity: 'error' | 'warning',
  ][] = [
    [
      'a release nobody knows',
      'release: 13.0\nallow: [A]',
      '13.0',
      /`13\.0` is not accepted for release\. Accepted: 12\.1, .*14\.1/,
      'error',
    ],
    [
      'a platform misspelt',
      'platforms: [windows, windos]\nallow: [A]',
      'windos',
      /`windos` is not accepted.*windows, mac/,
      'error',
    ],
    [
      'a severity misspelt',
      'rules:\n  parameter-case: warn\nallow: [A]',
      'warn',
      /`warn` is not accepted.*warning/,
      'error',
    ],
    ['a key misspelt', 'realease: "12.9"\nallow: [A]', 'realease', /`realease` is not a key.*`release`/, 'warning'],
    ['a list that is none', 'ignore: old/**\nallow: [A]', 'old/**', /ignore must be a list/, 'error'],
    ['no platform left', 'platforms: []\nallow: [A]', '[]', /platforms must name at least one/, 'error'],
    [
      'a list instead of a map',
      'rules: [parameter-case]\nallow: [A]',
      '[parameter-case]',
      /rules must hold keys/,
      'error',
    ],
  ];
  for (const [title, text, marked, message, severity] of broken) {
    it(`${title}: told at its place, the rest applies`, () => {
      const { options, problems } = readLintFile(text);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      const [problem] = problems;
      assert.ok(problem);
      assert.equal(text.slice(problem.span.start, problem.span.end), marked);
      assert.match(problem.message, message);
      assert.equal(problem.severity, severity);
      assert.deepEqual(options.allow, ['A']);
    });
  }

  it('one bad item takes no other with it', () => {
    const { options } = readLintFile('platforms: [mac, amiga]\nrules: {parameter-case: off, group-unknown: never}');
    assert.deepEqual(options, { platforms: ['mac'], rules: { 'parameter-case': 'off' } });
  });

  it('text that is no YAML, no map, or unfolds without end: a problem, never a throw', () => {
    const bomb = `a: &a [x,x]\n${'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
      .join('\n')}`;
    for (const text of [
      'rules: [a\nb: c',
      '- a\n- b',
      'just text',
      '\u0000\u0001',
      'a: {',
      bomb,
      'release: 12.9\nrelease: 14.0',
    ]) {
      const { options, problems } = readLintFile(text);
      assert.deepEqual(options, {}, text);
      assert.ok(problems.length > 0, text);
      for (const { span } of problems)
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length + 1);
    }
  });
});
