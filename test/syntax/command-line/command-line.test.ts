import assert from 'node:assert/strict';
import { readCommandLine, type ShellKind } from '../../../server/src/service/syntax/command-line/read-command-line.js';
import { mended, pairs, problems } from '../written-settings.js';

const install = 'msiexec /i CiscoJabberSetup.msi';

describe('installer commands', () => {
  const read: readonly [title: string, kind: ShellKind, text: string, settings: readonly [string, string][]][] = [
    [
      'plain',
      'text',
      `${install} CLEAR=1 TFTP=1.2.3.4`,
      [
        ['CLEAR', '1'],
        ['TFTP', '1.2.3.4'],
      ],
    ],
    [
      'quoted',
      'cmd',
      `${install} A="b c" "D=e f" G="say ""h"""`,
      [
        ['A', 'b c'],
        ['D', 'e f'],
        ['G', 'say "h"'],
      ],
    ],
    [
      'over lines',
      'cmd',
      `${install} ^\r\n  A=b ^\r\n  C=d\r\nE=f`,
      [
        ['A', 'b'],
        ['C', 'd'],
      ],
    ],
    [
      'percent signs',
      'cmd',
      `${install} A=100%% B=%TEMP%\\x`,
      [
        ['A', '100%'],
        ['B', '%TEMP%\\x'],
      ],
    ],
    [
      'two commands',
      'cmd',
      `${install} A=b & ${install} A=c && echo D=e`,
      [
        ['A', 'b'],
        ['A', 'c'],
      ],
    ],
    ['remarks', 'cmd', `rem ${install} A=b\r\n:: ${install} A=b\r\n@REM ${install} A=b`, []],
    ['redirected', 'cmd', `${install} A=b > out.txt 2>&1`, [['A', 'b']]],
    [
      'no value',
      'cmd',
      `${install} TRANSFORMS= A=b`,
      [
        ['TRANSFORMS', ''],
        ['A', 'b'],
      ],
    ],
    ['other commands', 'cmd', 'set A=b\r\nreg add X=y', []],
    [
      'called',
      'powershell',
      `& ${install} A=b \`\n C='d e' F="g h" # I=j`,
      [
        ['A', 'b'],
        ['C', 'd e'],
        ['F', 'g h'],
      ],
    ],
    ['started', 'powershell', `Start-Process msiexec -ArgumentList '/i Jabber.msi A="b c"' -Wait`, [['A', 'b c']]],
    [
      'list',
      'powershell',
      `Start-Process msiexec -Wait -Args @('/i', $msi,\n 'A=b', "C=d")\nE=f`,
      [
        ['A', 'b'],
        ['C', 'd'],
      ],
    ],
    ['in a string', 'powershell', `iex "${install} A=b"; $x = 'C=d'`, [['A', 'b']]],
    ['comments', 'powershell', `# ${install} A=b\n<#\n${install} A=b\n#>`, []],
  ];
  for (const [title, kind, text, settings] of read) {
    it(`${title} (${kind})`, () => {
      const reading = readCommandLine(text, kind);
      assert.deepEqual(pairs(reading), settings);
      assert.deepEqual(reading.problems, []);
    });
  }

  const mistakes: readonly [text: string, problems: readonly string[], mended: string][] = [
    ['A = b', ['blank-around-equals:  = '], 'A=b'],
    ['A= b C =d', ['blank-around-equals: = ', 'blank-around-equals:  ='], 'A=b C=d'],
    ['A=\u201cb c\u201d', ['quote-typographic: \u201c', 'quote-typographic: \u201d'], 'A="b c"'],
    ['\u2013quiet A=b', ['dash-typographic: \u2013'], '-quiet A=b'],
    ['A="b', ['quote-not-closed: "b'], 'A="b"'],
    ['A="b c D=e', ['quote-not-closed: "b c'], 'A="b c D=e'],
  ];
  for (const [text, expected, after] of mistakes) {
    it(`mends ${text}`, () => {
      const command = `${install} ${text}`;
      const reading = readCommandLine(command, 'text');
      assert.deepEqual(problems(command, reading), expected);
      assert.equal(mended(command, reading), `${install} ${after}`);
    });
  }

  it('tell what they install', () => {
    const text = `msiexec.exe /x "C:\\My Files\\CiscoJabberSetup.msi" /quiet\nmsiexec /i other.msi A=b`;
    const [jabber, other] = readCommandLine(text, 'cmd').sets;
    assert.equal(jabber?.package?.text, 'C:\\My Files\\CiscoJabberSetup.msi');
    assert.equal(jabber.action, 'x');
    assert.deepEqual(
      jabber.switches.map((word) => word.text),
      ['/x', '/quiet'],
    );
    assert.deepEqual([jabber.isJabber, other?.isJabber], [true, false]);
  });
});
