import assert from 'node:assert/strict';
import {
  type InstallerCommand,
  readCommandLine,
  type ShellKind,
} from '../../../server/src/service/syntax/command-line/read-command-line.js';
import { applyEdits, type Edit } from '../../../server/src/service/text/edit.js';
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
    [
      'a list in a variable',
      'powershell',
      `$a = @('/i', 'Jabber.msi',\n 'A=b')\n$a += "C=d"\nStart-Process msiexec -Args $a; $a = 'E=f'`,
      [
        ['A', 'b'],
        ['C', 'd'],
      ],
    ],
    [
      'a list in a variable, each string a word',
      'powershell',
      `$a = '/i', 'Jabber.msi', 'A=b', 'C=d e'\n& msiexec @a`,
      [
        ['A', 'b'],
        ['C', 'd e'],
      ],
    ],
    ["cmd's own start", 'powershell', `& cmd.exe /c start /wait ${install} A=b`, [['A', 'b']]],
    [
      'the class of .NET',
      'powershell',
      `[System.Diagnostics.Process]::Start("msiexec.exe", "/i Jabber.msi A=b").WaitForExit()`,
      [['A', 'b']],
    ],
    [
      'PowerShell in a batch file',
      'cmd',
      `powershell -NoProfile -Command "Start-Process msiexec.exe -ArgumentList '/i Jabber.msi A=b' -Wait" && ${install} C=d`,
      [
        ['A', 'b'],
        ['C', 'd'],
      ],
    ],
    ['PowerShell with quotes in quotes', 'cmd', `pwsh -c "Start-Process msiexec \\"/i Jabber.msi A='b'\\""`, []],
    [
      'the properties of a process to start',
      'powershell',
      `$info.Arguments = "/i Jabber.msi A=b $more"\n$info.FileName = "msiexec.exe"\n$other.Arguments = 'C=d'`,
      [['A', 'b']],
    ],
    [
      'arguments in a here-string',
      'powershell',
      `$a = @"\n/i "$msi" /qn CLEAR=1\nA="b c"\n"@\nStart-Process msiexec -ArgumentList $a`,
      [
        ['CLEAR', '1'],
        ['A', 'b c'],
      ],
    ],
    [
      'a list that two commands use is read once',
      'powershell',
      `$a = '/i', 'Jabber.msi', 'A=b'\nmsiexec $a\nmsiexec $a`,
      [['A', 'b']],
    ],
    [
      'a table of parameters',
      'powershell',
      `$p = @{ ArgumentList = '/i Jabber.msi A=b', $c; FilePath = 'msiexec'; Wait = $true }\n$c = 'C=d'\nStart-Process @p`,
      [['A', 'b']],
    ],
    [
      'the toolkit',
      'powershell',
      `Execute-MSI -Parameters 'A=b' -Path 'Jabber 14.msi'\nStart-ADTMsiProcess -Action Install -FilePath 'Jabber.msi' -AdditionalArgumentList 'C=d', "E=f"`,
      [
        ['A', 'b'],
        ['C', 'd'],
        ['E', 'f'],
      ],
    ],
    [
      'the toolkit with a table',
      'powershell',
      `$p = @{ Action = 'Install'; FilePath = 'Jabber.msi'; ArgumentList = 'A=b' }\nStart-ADTMsiProcess @p -PassThru`,
      [['A', 'b']],
    ],
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
    ['CLEAR: 1 IP_Mode:b', ['separator-wrong: : ', 'separator-wrong: :'], 'CLEAR=1 IP_Mode=b'],
    ['/l*v LOG_1:a /CLEAR=1 -B_C=d', ['mark-before-name: /', 'mark-before-name: -'], '/l*v LOG_1:a CLEAR=1 B_C=d'],
    ['A=WEBEX, CUCM , cup B=c, d', ['blank-in-list:  ', 'blank-in-list:  , '], 'A=WEBEX,CUCM,cup B=c, d'],
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

  it('take nothing for a setting that has no name like one', () => {
    const reading = readCommandLine(`${install} failed: 5 at C:\\Logs http://a.b /log:c -qn A=b`, 'text');
    assert.deepEqual(pairs(reading), [['A', 'b']]);
    assert.deepEqual(reading.problems, []);
  });

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

  const list = `$a = '/i', 'Jabber.msi', 'CLEAR=1', 'A=b'\nStart-Process msiexec $a`;
  const edits: readonly [
    what: string,
    text: string,
    edit: (set: InstallerCommand) => Edit | undefined,
    after: string,
  ][] = [
    ['a value', list, ({ settings }) => settings[1]?.write('c d'), list.replace('A=b', 'A="c d"')],
    ['a name', list, ({ settings }) => settings[1]?.rename('B'), list.replace('A=b', 'B=b')],
    [
      'a setting that makes up a string',
      list,
      ({ settings }) => settings[1] && { span: settings[1].span, newText: '' },
      list.replace(", 'A=b'", ''),
    ],
    ['another setting', list, (set) => set.add('C', "d'e"), list.replace("'A=b'", `'A=b C="d''e"'`)],
    [
      'a value in a list whose strings are words',
      `$a = 'Jabber', 'A=b'\n& msiexec @a`,
      ({ settings }) => settings[0]?.write('c'),
      `$a = 'Jabber', 'A=c'\n& msiexec @a`,
    ],
    [
      'in the table of the toolkit',
      `$p = @{ Path = 'Jabber.msi'; Parameters = "A=b" }; Execute-MSI @p`,
      ({ settings }) => settings[0]?.write('$c'),
      `$p = @{ Path = 'Jabber.msi'; Parameters = "A=\`"\`$c\`"" }; Execute-MSI @p`,
    ],
  ];
  it('are edited inside of a script in a batch file, as far as its quotes allow', () => {
    const text = `echo x\r\npowershell -c "Start-Process msiexec -ArgumentList '/i Jabber.msi A=b'"\r\n`;
    const setting = readCommandLine(text, 'cmd').sets[0]?.settings[0];
    const edit = setting?.write('c');
    assert.equal(applyEdits(text, edit ? [edit] : []), text.replace('A=b', 'A=c'));
    assert.equal(setting?.write('d e'), undefined);
  });

  for (const [what, text, edit, after] of edits) {
    it(`are edited where the script holds them: ${what}`, () => {
      const [set] = readCommandLine(text, 'powershell').sets;
      const made = set && edit(set);
      assert.ok(made);
      assert.equal(applyEdits(text, [made]), after);
    });
  }

  it('in a list whose strings are words take no value that needs quotes, and no other setting', () => {
    const [set] = readCommandLine(`$a = 'Jabber', 'A=b'\n& msiexec @a`, 'powershell').sets;
    assert.equal(set?.settings[0]?.write('c d'), undefined);
    assert.equal(set?.add('C', 'd'), undefined);
  });

  const open: readonly [what: string, text: string, mayHoldMore: boolean][] = [
    ['a list that is written down', `$a = 'A=b'\nmsiexec /i Jabber.msi $a`, false],
    ['a list with more in it', `$a = 'A=b', $more\nmsiexec /i Jabber.msi $a`, true],
    ['a list that grows', `$a = 'A=b'\n$a += 'C=d'\nmsiexec /i Jabber.msi $a`, true],
    ['a list from elsewhere', `Start-Process msiexec -ArgumentList '/i Jabber.msi', $a`, true],
  ];
  for (const [what, text, mayHoldMore] of open) {
    it(`${what}: ${mayHoldMore ? 'more' : 'no more'} may be set than is read`, () => {
      assert.equal(readCommandLine(text, 'powershell').sets[0]?.mayHoldMore, mayHoldMore);
    });
  }

  it('of the toolkit tell what they install or remove', () => {
    const text = `Start-ADTMsiProcess -Action 'Uninstall' -FilePath 'C:\\My Files\\Jabber.msi' -ArgumentList 'A=b'`;
    const [set] = readCommandLine(text, 'powershell').sets;
    assert.deepEqual([set?.action, set?.package?.text, set?.isJabber], ['x', 'C:\\My Files\\Jabber.msi', true]);
  });
});
