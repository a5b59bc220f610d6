import assert from 'node:assert/strict';
import {
  type InstallerCommand,
  readCommandLine,
} from '../../../server/src/service/syntax/command-line/read-command-line.js';
import { applyEdits, type Edit } from '../../../server/src/service/text/edit.js';
import { pairs } from '../written-settings.js';

const use = 'msiexec /i CiscoJabberSetup.msi %PROPS% /quiet\n';

describe('arguments that a batch file keeps in a variable', () => {
  const scripts: readonly [what: string, line: string, settings: readonly [string, string][]][] = [
    [
      'plain',
      'set PROPS=CLEAR=1 A=b',
      [
        ['CLEAR', '1'],
        ['A', 'b'],
      ],
    ],
    ['in quotes', 'SET "props=A="b c""', [['A', 'b c']]],
    ['in a block', 'if "%1"=="x" (set PROPS=A=b)', [['A', 'b']]],
    ['before another command', 'set PROPS=A=b& echo ok', [['A', 'b']]],
    ['added to others', 'set PROPS=%PROPS% A=b', [['A', 'b']]],
    ['in a comment', 'rem set PROPS=A=b', []],
    ['shown', 'echo set PROPS=A=b', []],
    ['of another variable', 'set OTHER=A=b', []],
    ['none', 'set PROPS=/norestart', []],
    ['over lines', 'set PROPS=A=b ^', []],
  ];
  for (const [what, line, settings] of scripts) {
    it(what, () => assert.deepEqual(pairs(readCommandLine(`${line}\n${use}`, 'cmd')), settings));
  }

  it('may come with others, and are known by the name of the variable', () => {
    const text = `set PROPS=A=b\n${use}`;
    const [part, whole] = readCommandLine(text, 'cmd').sets;
    assert.deepEqual([part?.mayHoldMore, whole?.mayHoldMore], [true, true]);
    assert.equal(part && text.slice(part.headSpan.start, part.headSpan.end), 'PROPS');
  });

  const edits: readonly [what: string, edit: (part: InstallerCommand) => Edit | undefined, after: string][] = [
    ['written', ({ settings: [first] }) => first?.write('c d'), 'set PROPS=A="c d" E=f'],
    ['removed', ({ settings: [first] }) => first && { span: first.span, newText: '' }, 'set PROPS= E=f'],
    ['added', (part) => part.add('G', 'h'), 'set PROPS=A=b E=f G=h'],
  ];
  for (const [what, edit, after] of edits) {
    it(`are ${what} in their line`, () => {
      const text = `set PROPS=A=b E=f\n${use}`;
      const [part] = readCommandLine(text, 'cmd').sets;
      const made = part && edit(part);
      assert.ok(made);
      assert.equal(applyEdits(text, [made]), `${after}\n${use}`);
    });
  }

  it('of a command that does not speak of Jabber are left alone', () => {
    assert.equal(readCommandLine('set PROPS=A=b\nmsiexec /i other.msi %PROPS%\n', 'cmd').sets.length, 1);
  });
});
