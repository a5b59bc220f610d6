import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { allowParameter, setRule } from '../../server/src/workspace/lint-file/set-in-lint-file.js';

/** Each row: the text before, and after `parameter-case` was turned off. */
const rules: readonly [title: string, before: string | undefined, after: string | undefined][] = [
  ['no file yet', undefined, 'rules:\n  parameter-case: off\n'],
  ['only a comment', '# ours\n', '# ours\nrules:\n  parameter-case: off\n'],
  ['no final newline', 'release: 12.9', 'release: 12.9\nrules:\n  parameter-case: off\n'],
  ['no rules yet', 'release: 12.9 # since May\n', 'release: 12.9 # since May\nrules:\n  parameter-case: off\n'],
  [
    'other rules, comments, blank lines',
    'rules:\n    # noisy\n    group-unknown: off   # yes\n\n# below\nallow: [A]\n',
    'rules:\n    # noisy\n    group-unknown: off   # yes\n    parameter-case: off\n\n# below\nallow: [A]\n',
  ],
  ['replaced in place', 'rules:\n  parameter-case: "error" # why\n', 'rules:\n  parameter-case: off # why\n'],
  ['empty key', 'rules: # none\nallow: [A]\n', 'rules: # none\n  parameter-case: off\nallow: [A]\n'],
  ['flow map', 'rules: { group-unknown: off }\n', 'rules: { group-unknown: off, parameter-case: off }\n'],
  ['empty flow map', 'rules: {}\nallow: [A]\n', 'rules:\n  parameter-case: off\nallow: [A]\n'],
  [
    'Windows line ends',
    'release: 12.9\r\nrules:\r\n  a: off\r\n',
    'release: 12.9\r\nrules:\r\n  a: off\r\n  parameter-case: off\r\n',
  ],
  ['last line without its end', 'rules:\n  group-unknown: off', 'rules:\n  group-unknown: off\n  parameter-case: off'],
  ['key without value before', 'rules:\n  group-unknown:\n', 'rules:\n  group-unknown:\n  parameter-case: off\n'],
  ['broken YAML is left alone', 'rules: [a\nb: c', undefined],
  ['a list is left alone', '- a\n', undefined],
  ['rules as a list are left alone', 'rules: [a]\n', undefined],
];

const allow: readonly [title: string, before: string | undefined, after: string | undefined][] = [
  ['no file yet', undefined, 'allow:\n  - AcmeButton\n'],
  ['a list', 'allow:\n  - A # ours\nrules: {}\n', 'allow:\n  - A # ours\n  - AcmeButton\nrules: {}\n'],
  ['a list at the margin', 'allow:\n- A\n', 'allow:\n- A\n- AcmeButton\n'],
  ['a flow list', 'allow: [A]\n', 'allow: [A, AcmeButton]\n'],
  ['there already, in other capitals', 'allow: [acmebutton]\n', 'allow: [acmebutton]\n'],
  ['a map is left alone', 'allow: {a: b}\n', undefined],
];

describe('the lint file is edited', () => {
  for (const [title, before, after] of rules) {
    it(`rule off: ${title}`, () => {
      const edit = setRule(before, 'parameter-case', 'off');
      assert.equal(edit && applyEdits(before ?? '', [edit]), after);
    });
  }
  for (const [title, before, after] of allow) {
    it(`name allowed: ${title}`, () => {
      const edit = allowParameter(before, 'AcmeButton');
      assert.equal(edit && applyEdits(before ?? '', [edit]), after);
    });
  }
  it('a name that YAML would read as something else is quoted', () => {
    const edit = allowParameter('', 'true');
    assert.equal(edit?.newText, 'allow:\n  - "true"\n');
  });
});
