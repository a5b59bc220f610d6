import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { placeInCondition } from '../../../server/src/service/features/yaml/conditions/place-in-condition.js';
import { acceptIn, atCursor, labelsAt, service } from './at-cursor.js';

const name = 'jabber-lint.yaml';

/** A lint file whose rule has this as its condition. */
const plain = (condition: string): string => `customRules:\n  - id: a\n    when: ${condition}\n    at: [config/]\n`;
const block = (condition: string): string =>
  `customRules:\n  - id: a\n    each: {s: 'items("servers")'}\n    when: >-\n      ${condition}\n    at: [config/]\n`;

function hoverAt(marked: string): string | undefined {
  const { file, position } = atCursor(marked, name);
  const hover = service.hover(file, position);
  return MarkupContent.is(hover?.contents) ? hover.contents.value : undefined;
}

describe('completion in conditions of own rules', () => {
  const offers: readonly [title: string, text: string, offered: readonly string[], not: readonly string[]][] = [
    ['functions and variables', plain('|'), ['cfg', 'boot', 'fact', 'older'], ['has', 'holds', 'exists']],
    ['functions that begin so', plain('at_|'), ['at_least'], ['cfg']],
    ['names bound by each', block('|'), ['s', 'cfg'], []],
    ['methods of settings', plain('cfg.|'), ['has', 'equals', 'any_of'], ['fact', 'exists', 'size']],
    ['methods of lists', plain('items("servers").|'), ['exists', 'size'], ['has', 'fact']],
    ['methods of bound names', block('s.|'), ['exists', 'contains'], ['has']],
    ['parameters', plain('cfg.has("EnableV|")'), ['EnableVideo'], ['cfg']],
    ['parameters in a text that is not closed', plain('cfg.has("EnableV|'), ['EnableVideo'], []],
    ['parameters in a list', plain('cfg.any_of(["EnableVideo", "|"])'), ['EnableVideo', 'PreferredFT'], []],
    ['names of the bootstrap file', plain('boot.get("Service|")'), ['ServicesDomain'], ['EnableVideo']],
    ['parameters in quotes of YAML', plain(`"cfg.has('EnableV|')"`), ['EnableVideo'], []],
    ['parameters in escaped quotes', plain('"cfg.has(\\"EnableV|\\")"'), ['EnableVideo'], []],
    ['values of a parameter', plain('cfg.equals("PreferredFT", ["|"])'), ['MFT', 'P2P'], ['EnableVideo']],
    ['facts', plain('fact("servers.cucm.v|")'), ['servers.cucm.version'], []],
    ['facts in a block', block('cfg.on("EnableVideo")\n      && yes("remote_access.|")'), ['remote_access.mra'], []],
    ['keys of servers', plain('deployed("|")'), ['cucm', 'im_presence'], ['servers.cucm']],
    ['keys of clients', plain('client("|")'), ['windows'], []],
    ['tables', plain('rows("|").size() > 1'), ['codecs', 'languages', 'ports'], ['cfg']],
    ['nothing in a text that is just a text', plain('fact("product_mode") == "|"'), [], ['cfg', 'fact']],
    ['functions on a new line of a block', block('cfg.on("EnableVideo") &&\n      |'), ['cfg', 'fact'], []],
    ['functions in a list', 'customRules:\n  - id: a\n    each: {s: "|"}\n', ['items', 'rows'], []],
    [
      'functions in words',
      "customRules:\n  - id: a\n    each: {s: 'clients()'}\n    words: {w: '|'}\n",
      ['s', 'fact'],
      [],
    ],
    ['the keys of a rule', 'customRules:\n  - id: a\n    |\n', ['when', 'severity', 'each', 'positive'], ['id', 'cfg']],
    ['severities', 'customRules:\n  - severity: |\n', ['warning', 'hint'], ['off', 'cfg']],
    ['the rules there are', 'rules:\n  |\n', ['value-blanks', 'mra-peer-file-transfer'], []],
  ];
  for (const [title, text, offered, not] of offers) {
    it(`offers ${title}`, () => {
      const labels = labelsAt(text, name);
      assert.deepEqual(
        offered.filter((label) => !labels.includes(label)),
        [],
        labels.slice(0, 20).join(),
      );
      assert.deepEqual(
        not.filter((label) => labels.includes(label)),
        [],
      );
    });
  }

  const accepted: readonly [text: string, label: string, after: string][] = [
    [plain('cf|'), 'cfg', plain('cfg')],
    [plain('cfg.h|'), 'has', plain('cfg.has($0)')],
    [plain('cfg.h|("EnableVideo")'), 'has', plain('cfg.has("EnableVideo")')],
    [plain('mr|'), 'mra', plain('mra()')],
    [plain('cfg.has("En|ab") && true'), 'EnableVideo', plain('cfg.has("EnableVideo") && true')],
    [plain('fact("servers.cucm.|")'), 'servers.cucm.version', plain('fact("servers.cucm.version")')],
    [block('|'), 's', block('s')],
  ];
  for (const [text, label, after] of accepted) {
    it(`${label} takes the place of what was typed: ${text.split('\n').at(-3)?.trim()}`, () =>
      assert.equal(acceptIn(text, label, name), after));
  }
});

describe('hover in conditions of own rules', () => {
  const table: readonly [text: string, told: RegExp][] = [
    [plain('c|fg.has("EnableVideo")'), /group file laid over the global file/],
    [plain('cfg.h|as("EnableVideo")'), /Settings\.has\(string\): bool.*there and not empty/s],
    [plain('cfg.has("Enable|Video")'), /EnableVideo.*video/is],
    [plain('"cfg.has(\\"Enable|Video\\")"'), /EnableVideo.*video/is],
    [block('fact("servers.cucm.ver|sion") == null'), /servers\.cucm\.version/],
    [plain('cfg.equals("PreferredFT", ["P2|P"])'), /P2P/],
    [plain('row|s("codecs").size() > 1'), /rows\(string\): list/],
    [plain('rows("cod|ecs").size() > 1'), /codecs.*Columns/s],
    [plain('items("servers").exi|sts(s, s == "a")'), /list\.exists/],
    [block('|s == "cucm"'), /Bound under each/],
    ['customRules:\n  - id: a\n    wh|en: "true"\n', /Condition/],
  ];
  for (const [text, told] of table) {
    it(text.split('\n').find((line) => line.includes('|')) ?? text, () => assert.match(hoverAt(text) ?? '', told));
  }

  it('marks the word', () => {
    const { file, position } = atCursor(block('cfg.has("Enable|Video")'), name);
    const range = service.hover(file, position)?.range;
    assert.equal(range && file.textDocument.getText(range), 'EnableVideo');
  });

  it('says nothing of a text that names nothing', () =>
    assert.equal(hoverAt(plain('"a" == "EnableVi|deo"')), undefined));
});

describe('the place in an expression', () => {
  it('is found in any text', () => {
    for (const text of ['', '"', "'\\", 'a(b(c("', 'a.b("x", ["y", z("', ')))', '// "x', '[[[', 'f("a\n']) {
      for (let at = 0; at <= text.length; at++) assert.ok(placeInCondition(text, at).kind);
    }
  });
  it('knows the argument, in lists and behind nested calls', () => {
    const text = 'cfg.equals("A", [lower("B"), "C';
    const place = placeInCondition(text, text.length);
    assert.equal(place.kind === 'text' && place.call?.name, 'equals');
    assert.equal(place.kind === 'text' && place.call?.argument, 1);
    assert.equal(place.kind === 'text' && place.call?.first, 'A');
  });
});
