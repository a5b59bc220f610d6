import assert from 'node:assert/strict';
import { isAboutJabber } from '../../server/src/service/documents/is-about-jabber.js';
import { readCommandLine } from '../../server/src/service/syntax/command-line/read-command-line.js';
import { loadCatalogue } from '../facts.js';

const vocabulary = loadCatalogue().vocabulary('installer');

describe('a command is about Jabber', () => {
  const commands: readonly [command: string, isAbout: boolean][] = [
    ['/i CiscoJabberSetup.msi SERVICE_DOMAIN=a.b', true],
    ['/i "\\\\fs\\software\\Cisco Jabber for Windows 14.1 (x64).msi" SERVICE_DOMAIN=a.b', true],
    ['/i "%~dp0CiscoJabberSetup_de.msi" SERVICE_DOMAIN=a.b', true],
    ['/i "%JABBER_MSI%" SERVICE_DOMAIN=a.b', true],
    ['/i "C:\\CiscoJabberSetup.msi /qn', true],
    ['/iJabber.msi SERVICE_DOMAIN=a.b', true],
    ['/i ACME-Jabber.msi SERVICES_DOMAIN=a.b', true],
    ['/i "\\\\fs\\Cisco Jabber\\setup.msi" SERVICES_DOMAIN=a.b', true],
    ['/i "\\\\fs\\Cisco Jabber\\vcredist.msi" LANGUAGE=de INSTALLDIR=C:\\x', false],
    ['/i "\\\\fs\\Jabber\\CiscoJVDIAgentSetup.msi" /qn TYPE=full', false],
    ['/i JabberPluginForOutlook.msi LANGUAGE=en-US SERVICE_DOMAINS=1', false],
    ['/i %MSI% LANGUAGE=1033 CLEAR=1', true],
    ['/i other.msi LANGUAGE=1033 CLEAR=1', false],
  ];
  for (const [command, isAbout] of commands) {
    it(`${command}: ${isAbout}`, () => {
      const [set] = readCommandLine(`msiexec ${command}\n`, 'cmd').sets;
      assert.ok(set);
      assert.equal(isAboutJabber(set, vocabulary), isAbout);
    });
  }
});
