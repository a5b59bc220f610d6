import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDescriptionService } from '../../server/src/service/description-service.js';
import type { LintFileProblem } from '../../server/src/service/lint-file/lint-file.js';
import { facts } from '../facts.js';

const service = createDescriptionService({ facts });
let version = 0;

function problemsIn(text: string): readonly LintFileProblem[] {
  version++;
  const document = TextDocument.create('file:///work/jabber-lint.yaml', 'yaml', version, text);
  return service.lintFileProblems(service.lintFile(document));
}

/** A lint file with one rule; a line that begins with a key of the rule takes the place of the usual one. */
function ruleWith(...lines: readonly string[]): string {
  const usual = {
    id: 'acme-video',
    severity: 'warning',
    inputs: '[config]',
    when: 'cfg.on("EnableVideo")',
    at: '[config/EnableVideo]',
    message: 'Video is on.',
  };
  const given = new Set(lines.map((line) => /^(\w+):/.exec(line)?.[1]));
  const kept = Object.entries(usual).filter(([key]) => !given.has(key));
  const all = [...kept.map(([key, value]) => `${key}: ${value}`), ...lines].join('\n').split('\n');
  return `customRules:\n${all.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n')}\n`;
}

/** The rule of a lint file, to stand behind others. */
function more(text: string): string {
  return text.replace('customRules:\n', '');
}

/** What is marked; with `|` at its end, the place behind it. */
const table: readonly [title: string, text: string, marked: string, message: RegExp, severity?: 'warning'][] = [
  ['a key nobody knows', ruleWith('wehn: "true"'), 'wehn', /not a key of customRules\. Did you mean `when`/],
  ['a severity nobody knows', ruleWith('severity: fatal'), 'fatal', /`fatal` is not accepted/],
  ['a list that is none', ruleWith('at: config/EnableVideo'), 'config/EnableVideo', /must be a list/],
  ['a text that is a list', ruleWith('when: [a]'), '[a]', /when must be a plain text/],
  [
    'a key that is missing',
    'customRules:\n  - id: acme-a\n    severity: hint\n    at: [config/]\n    inputs: [config]\n    message: m',
    'id',
    /lacks `when`/,
  ],
  [
    'no inputs',
    'customRules:\n  - id: acme-a\n    severity: hint\n    at: [config/]\n    when: "true"\n    message: m',
    'id',
    /neither `inputs` nor `any_input`/,
  ],
  ['an id in capitals', ruleWith('id: Acme_Video'), 'Acme_Video', /such as `acme-video-off`/],
  [
    'the id of one of our rules',
    ruleWith('id: value-blanks'),
    'value-blanks',
    /There is a rule `value-blanks` already/,
  ],
  ['the id of a cross-check', ruleWith('id: mra-peer-file-transfer'), 'mra-peer-file-transfer', /already/],
  ['a place that is none', ruleWith('at: [EnableVideo]'), 'EnableVideo', /not written as customRules › at has to be/],
  ['the marked setting among the places that are marked', ruleWith('at: ["@"]'), '"@"', /customRules › at has to be/],
  [
    'a fact that a fix is to change',
    ruleWith('fixes: [{edits: [{remove: deployment/servers}]}]'),
    'deployment/servers',
    /customRules › fixes › edits › remove has to be/,
  ],
  ['CEL that breaks off, plain', ruleWith('when: cfg.on("EnableVideo") &&'), '&&|', /^Unexpected token: EOF$/],
  [
    'a method that is none, plain',
    ruleWith('when: cfg.foo("EnableVideo")'),
    'cfg.foo("EnableVideo")',
    /no matching overload/,
  ],
  [
    'a method that is none, in quotes',
    ruleWith(`when: "cfg.foo(\\"a\\") || true"`),
    'cfg.foo(\\"a\\")',
    /no matching overload/,
  ],
  [
    'a method that is none, in single quotes',
    ruleWith(`when: 'cfg.foo(''a'') || true'`),
    "cfg.foo(''a'')",
    /no matching overload/,
  ],
  [
    'a method that is none, in a block',
    ruleWith('when: |-\n  cfg.on("EnableVideo")\n    && cfg.foo("a")'),
    'cfg.foo("a")',
    /no matching overload/,
  ],
  [
    'a method that is none, in a folded block',
    ruleWith('when: >-\n  cfg.on("EnableVideo")\n  && cfg.foo("a")\n  && true'),
    'cfg.foo("a")',
    /no matching overload/,
  ],
  [
    'the name of an input that is bound to something else',
    ruleWith(`each: {emm: '["a"]'}`, 'when: emm == "a"'),
    'emm',
    /^`emm` cannot be bound/,
  ],
  ['a bound name that is read as something else', ruleWith(`each: {a-b: '["a"]'}`), 'a-b', /^`a-b` cannot be bound/],
  ['an unknown variable in each', ruleWith('each: {s: serverz}'), 'serverz', /Unknown variable: serverz/],
  ['a type that does not fit in words', ruleWith('words: {w: \'1 + "a"\'}'), '1 + "a"', /no such overload/],
  ['a word nobody fills', ruleWith('message: Video is {state} now'), '{state}', /Nothing says what \{state\} is/],
  ['a word nobody fills, in a place', ruleWith('at: ["config/{name}"]'), '{name}', /Nothing says what \{name\} is/],
  [
    'a word nobody fills, in a fix',
    ruleWith('fixes: [{edits: [{set: config/EnableVideo, to: "{v}"}]}]'),
    '{v}',
    /Nothing says/,
  ],
  [
    'a table nobody knows',
    ruleWith('when: rows("codec").size() > 1'),
    'codec',
    /no table `codec`\. Did you mean `codecs`/,
  ],
  ['a condition of tables', ruleWith('when: holds("true")'), 'holds("true")', /for tables alone/],
  [
    'a pattern without end',
    ruleWith('when: cfg.get("EnableVideo").matches("(a+)+$")'),
    '"(a+)+$"',
    /may take too long/,
  ],
  [
    'a parameter nobody knows',
    ruleWith('when: cfg.has("EnableVide")'),
    'EnableVide',
    /no parameter `EnableVide`\. Did you mean `EnableVideo`/,
    'warning',
  ],
  [
    'a parameter nobody knows, in a list',
    ruleWith('when: cfg.any_of(["EnableVideo", "EnableVide"]).size() > 0'),
    'EnableVide',
    /Did you mean `EnableVideo`/,
    'warning',
  ],
  [
    'a parameter nobody knows, in a place',
    ruleWith('at: [config/EnableVide=]'),
    'EnableVide',
    /Did you mean `EnableVideo`/,
    'warning',
  ],
  [
    'a fact nobody states',
    ruleWith('when: fact("servers.cucm.verion") == null'),
    'servers.cucm.verion',
    /Did you mean `servers\.cucm\.version`/,
    'warning',
  ],
  [
    'a server nobody has',
    ruleWith('when: deployed("cucn")'),
    'cucn',
    /no fact `servers\.cucn`\. Did you mean `servers\.cucm`/,
    'warning',
  ],
  [
    'a fact nobody states, in a place',
    ruleWith('at: [deployment/remote_acces.mra]'),
    'remote_acces.mra',
    /`remote_access\.mra`/,
    'warning',
  ],
  [
    'a list nobody states, in the place of an item',
    ruleWith('at: ["deployment/featuers[=video]"]'),
    'featuers',
    /`features`/,
    'warning',
  ],
  [
    'a rule nobody knows',
    ruleWith('instead_of: [value-blank]'),
    'value-blank',
    /no rule `value-blank`\. Did you mean `value-blanks`/,
    'warning',
  ],
  [
    "a misspelt rule of one's own to yield to",
    `${ruleWith('yields_to: [value-blanks, acme-vidoe-2]')}${more(ruleWith('id: acme-video-2'))}`,
    'acme-vidoe-2',
    /no rule `acme-vidoe-2`\. Did you mean `acme-video-2`/,
    'warning',
  ],
  [
    'a rule that yields to itself',
    ruleWith('yields_to: [acme-video]'),
    'acme-video',
    /cannot yield to itself/,
    'warning',
  ],
  [
    'rules that yield to each other in a circle',
    ruleWith('yields_to: [acme-b]') +
      more(ruleWith('id: acme-b', 'yields_to: [acme-c]')) +
      more(ruleWith('id: acme-c', 'yields_to: [value-blanks, acme-video]')),
    'acme-video',
    /`acme-video` and `acme-c` would yield to each other/,
    'warning',
  ],
  [
    'a place in the global file, misspelt',
    ruleWith('at: [global/EnableVide=]'),
    'EnableVide',
    /Did you mean `EnableVideo`/,
    'warning',
  ],
  ['a glob without end', "ignore: [old/, '*a*a*a*a*b']", "'*a*a*a*a*b'", /may take too long/],
  [
    'more names than anyone binds',
    ruleWith(`each: {${[...'abcdefghi'].map((name) => `${name}: '[1]'`).join(', ')}}`),
    'a',
    /may be 8 of these at the most/,
  ],
  [
    'a place without end',
    ruleWith(`at: [config/${'a'.repeat(600)}]`),
    `config/${'a'.repeat(600)}`,
    /longer than 500 characters/,
  ],
  ['a file that is none', ruleWith('at: [globl/EnableVideo]'), 'globl/EnableVideo', /not written as/],
  [
    'an edit of another file than the one that is marked',
    ruleWith('fixes: [{edits: [{remove: global/EnableVideo}]}]'),
    'global/EnableVideo',
    /not written as .* such as `@`/,
  ],
  ['an edit that does nothing', ruleWith('fixes: [{edits: [{to: a}]}]'), 'to', /says one of `set`/],
  ['an edit without its value', ruleWith('fixes: [{edits: [{set: config/EnableVideo}]}]'), 'set', /`set` needs `to`/],
  [
    'an edit with several new names',
    ruleWith('fixes: [{edits: [{rename: config/EnableVideo, to: {config: A}}]}]'),
    'rename',
    /`rename` needs `to`/,
  ],
  [
    'an edit with a value for what it takes away',
    ruleWith('fixes: [{edits: [{remove: config/EnableVideo, to: a}]}]'),
    'remove',
    /`remove` takes no `to`/,
  ],
  [
    'a positive sample that shows nothing',
    ruleWith('positive: |\n  @config\n  <Client/>'),
    '@config',
    /finds nothing/,
    'warning',
  ],
  [
    'a negative sample that shows something',
    ruleWith('negative: |\n  @config\n  <Client><EnableVideo>true</EnableVideo></Client>'),
    '@config',
    /finds something/,
    'warning',
  ],
  [
    'a sample without sections',
    ruleWith('positive: "<Client/>"'),
    '<Client/>',
    /begins with a line such as/,
    'warning',
  ],
  [
    'a severity for a rule nobody knows',
    'rules:\n  parameter-cas: off',
    'parameter-cas',
    /no rule `parameter-cas`\. Did you mean `parameter-case`/,
    'warning',
  ],
  [
    "a severity for a misspelt rule of one's own",
    `rules: {acme-vide: off}\n${ruleWith()}`,
    'acme-vide',
    /Did you mean `acme-video`/,
    'warning',
  ],
  [
    'a severity for a misspelt cross-check',
    'rules: {mra-peer-file-transfr: off}',
    'mra-peer-file-transfr',
    /Did you mean `mra-peer-file-transfer`/,
    'warning',
  ],
];

describe("rules of the user's own", () => {
  it('are told nothing of when all is well', () => {
    const text = `rules: {acme-video: error, mra-peer-file-transfer: off}\nallow: [AcmeButton]\n${ruleWith(
      'each: {s: \'items("servers")\'}',
      'yields_to: [acme-other, mra-peer-file-transfer]',
      'when: cfg.on("EnableVideo") || cfg.has("AcmeButton") || rows("codecs").exists(r, r.codec == "x")',
      'message: Video is on at {where}.',
      'at: [config/EnableVideo, global/EnableVideo, previous/EnableVideo, deployment/servers]',
      'fixes: [{edits: [{set: "@", to: "false"}]}]',
      'words: {where: \'"home"\'}',
      'positive: |\n  @config\n  <Client><EnableVideo>true</EnableVideo></Client>\n  @deployment\n  servers: {cucm: {version: "14"}}',
    )}${more(ruleWith('id: acme-other', 'instead_of: [acme-video, value-blanks]'))}`;
    assert.deepEqual(problemsIn(text), []);
  });

  for (const [title, text, marked, message, severity = 'error'] of table) {
    it(`${title}: told at its place`, () => {
      const [problem, ...others] = problemsIn(text);
      assert.ok(problem, text);
      assert.match(problem.message, message);
      assert.equal(problem.severity, severity);
      const { start, end } = problem.span;
      if (marked.endsWith('|')) assert.equal(`${text.slice(start - marked.length + 1, end)}|`, marked);
      else assert.equal(text.slice(start, end), marked);
      assert.deepEqual(others, []);
    });
  }

  it('the second of two with one id is told', () => {
    const one = ruleWith();
    const [problem] = problemsIn(one + more(one));
    assert.match(problem?.message ?? '', /There is a rule `acme-video` already/);
    assert.ok((problem?.span.start ?? 0) > one.length);
  });
});
