import { readCommandLine } from '../../server/src/service/syntax/command-line/read-command-line.js';
import { readJson } from '../../server/src/service/syntax/json/read-json.js';
import { readKeyValue } from '../../server/src/service/syntax/key-value/read-key-value.js';
import { readPlist } from '../../server/src/service/syntax/plist/read-plist.js';
import { readBootstrap } from '../../server/src/service/syntax/properties/read-bootstrap.js';
import { readLinks } from '../../server/src/service/syntax/url/read-links.js';
import type { Reading } from '../../server/src/service/syntax/written-setting.js';

/** A notation with its reader and texts of all its forms. */
export interface Notation {
  readonly read: (text: string) => Reading;
  readonly texts: readonly string[];
}

const url = 'ciscojabber://provision?ServicesDomain=cisco.com&IP_Mode=Two%20Stacks';

export const notations: Readonly<Record<string, Notation>> = {
  bootstrap: {
    read: readBootstrap,
    texts: [
      'NOT_SPECIFIED\r\nSSO_Enabled: FALSE\r\nProductMode:Phone_Mode\r\n',
      'A=b\nC : d',
      '\ufeffA: b\n# x\nC: \n',
    ],
  },
  'key-value': {
    read: readKeyValue,
    texts: ['ServicesDomain = a.b\nIP_Mode=Two Stacks\n', 'A: b\r\nC\td', '# x\nA = b\n'],
  },
  batch: {
    read: (text) => readCommandLine(text, 'cmd'),
    texts: [
      '@echo off\r\nREM msiexec\r\nmsiexec.exe /i CiscoJabberSetup.msi /quiet ^\r\n CLEAR=1 ^\r\n TFTP="a b" X=5%%\r\necho\r\n',
      'start /wait msiexec /i "C:\\My Files\\Jabber.msi" "A=b c" D=e > log.txt & msiexec /x y.msi F=g',
      'cmd /c "msiexec /i CiscoJabberSetup.msi CLEAR=1 A=b"',
      'if 1==1 (msiexec /i a.msi LOG_DIRECTORY=%TEMP%\\x A="%B% c")',
    ],
  },
  command: {
    read: (text) => readCommandLine(text, 'text'),
    texts: ['Run msiexec.exe /i CiscoJabberSetup.msi CLEAR=1 A="b c"\nand wait'],
  },
  powershell: {
    read: (text) => readCommandLine(text, 'powershell'),
    texts: [
      '& msiexec.exe /i CiscoJabberSetup.msi `\r\n  CLEAR=1 TFTP="a b" X=\'c d\' # end\r\nWrite-Host x',
      'Start-Process msiexec.exe -ArgumentList \'/i CiscoJabberSetup.msi CLEAR=1 A="b c"\' -Wait\n',
      'Start-Process msiexec -ArgumentList @("/i", "$x\\Jabber.msi", \'CLEAR=1\', "A=b") -Wait; exit',
      '$command = "msiexec /i `"$dir\\CiscoJabberSetup.msi`" A=b C=`"d e`""\n',
      "cmd /c 'msiexec /i CiscoJabberSetup.msi CLEAR=1 D=''e'''",
      '$a = @("/i", "CiscoJabberSetup.msi", \'CLEAR=1\')\n$a += "A=b"\nStart-Process msiexec -ArgumentList $a, $b',
      "$p = @{\n  FilePath = 'msiexec'\n  ArgumentList = '/i CiscoJabberSetup.msi', 'CLEAR=1'\n}\nStart-Process @p",
      "Execute-MSI -Action 'Install' -Path 'CiscoJabberSetup.msi' -Parameters 'CLEAR=1 A=\"b c\"'",
    ],
  },
  'plain text with links': {
    read: (text) => readLinks(text, 'plain'),
    texts: [`Open ${url}.`, `(${url}&A=b)\n${url}`],
  },
  Markdown: {
    read: (text) => readLinks(text, 'markdown'),
    texts: [`[Set up](${url}&A=(b)) or <${url}>`, `\`${url}\``],
  },
  HTML: {
    read: (text) => readLinks(text, 'html'),
    texts: [`<a href="${url.replace('&', '&amp;')}">x</a>`, `<a href='${url}'>${url}</a>`],
  },
  mail: {
    read: (text) => readLinks(text, 'eml'),
    texts: [
      `Content-Transfer-Encoding: quoted-printable\r\n\r\n<a href=3D"ciscojabber://provision?Serv=\r\nicesDomain=3Da.b&amp;A=3D=\r\nc">x</a>\r\n`,
      `Content-Transfer-Encoding: 7bit\r\n\r\n${url}\r\n`,
    ],
  },
  plist: {
    read: readPlist,
    texts: [
      '<dict><key>A</key><string>b &amp; c</string><key>D</key><string>e</string></dict>',
      '<?xml version="1.0"?>\n<!DOCTYPE plist>\n<plist>\n\t<dict>\n\t\t<key>A</key>\n\t\t<string>b</string>\n\t\t<key>C</key>\n\t\t<true/>\n\t</dict>\n</plist>\n',
    ],
  },
  JSON: {
    read: readJson,
    texts: [
      '{"ServicesDomain": "a.b", "B": true}',
      '{\n  "A": "b\\n\\u00e9",\n  "C": ""\n}\n',
      '[{"key": "A", "value": "b"}, {"key": "C", "value": "d"}]',
      '[\n  {"appConfigKey": "A", "appConfigKeyType": "stringType", "appConfigKeyValue": "b"}\n]',
      '[{"appConfigKey": "A", "appConfigKeyValue": true, "appConfigKeyType": "booleanType"}]',
      '[{"key": "A", "valueString": "b"},\n{"key": "C", "valueBool": true}]',
    ],
  },
};
