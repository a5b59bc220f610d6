import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Parameter } from '../../server/src/service/catalogue/parameter.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { rules } from '../../server/src/service/rules/all.generated.js';
import { facts, loadCatalogue } from '../facts.js';

/** What documents print of the other notations brings no error and no warning. */

const service = createLanguageService({ facts });
const catalogue = loadCatalogue();
const aboutOthers = new Set(rules.filter(({ meta }) => meta.category === 'relations').map(({ meta }) => meta.id));

function complaints(file: string, text: string): string[] {
  const document = service.document(TextDocument.create(`file:///${file}`, '', 1, text));
  return service
    .check(document, { ...defaultLintOptions, release: '14.0' })
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ ruleId, message }) => `${text}: ${ruleId}: ${message}`);
}

/** Complaints about one setting, other than that another goes with it. */
function ofItself(file: string, text: string): string[] {
  return complaints(file, text).filter((complaint) => ![...aboutOthers].some((id) => complaint.includes(`: ${id}: `)));
}

function wordsOf({ value, name }: Parameter): readonly string[] {
  const words = (value.values ?? []).flatMap((each) => [each.value, ...(each.aliases ?? [])]);
  if (value.type === 'boolean') return [...words, 'true', 'TRUE', 'False'];
  if (value.type === 'lcid') return catalogue.languages.map(({ lcid }) => String(lcid));
  return words.length > 0 || name !== 'ServicesDomain' ? words : ['example.com'];
}

const quoted = (word: string) => (word.includes(' ') ? `"${word}"` : word);
const install = 'msiexec.exe /i CiscoJabberSetup.msi /quiet CLEAR=1';

describe('what documents print of the other notations is not complained of', () => {
  const { samples } = catalogue.notationFacts;
  const { parameters } = catalogue.vocabulary('installer');
  const commands = [
    ...(samples.installer ?? []).map(({ text }) => text),
    ...parameters
      .flatMap(({ example }) => example ?? [])
      .map((text) => (/^msiexec/.test(text) ? text : `${install} ${text}`)),
  ];
  for (const command of commands) {
    it(command, () => {
      assert.deepEqual(complaints('install.cmd', command), []);
      assert.deepEqual(complaints('install.ps1', command), []);
    });
  }

  for (const { text, flaw } of samples.url ?? []) {
    if (flaw !== undefined) continue;
    it(text, () => {
      assert.deepEqual(complaints('mail.txt', text), []);
      assert.deepEqual(complaints('page.md', `[set up](${text})`), []);
      assert.deepEqual(complaints('page.html', `<a href="${text}">set up</a>`), []);
    });
  }

  const forms: Readonly<Record<'bootstrap' | 'installer' | 'url' | 'emm', (name: string, word: string) => string[]>> = {
    bootstrap: (name, word) => ofItself('jabber-bootstrap.properties', `${name}: ${word}\nNOT_SPECIFIED\n`),
    installer: (name, word) =>
      ofItself('install.cmd', `${install} ${name === 'CLEAR' ? '' : `${name}=${quoted(word)}`}`),
    url: (name, word) =>
      ofItself(
        'mail.txt',
        `ciscojabber://provision?${name === 'ServicesDomain' ? '' : 'ServicesDomain=a.b&'}${name}=${encodeURIComponent(word)}`,
      ),
    emm: (name, word) => ofItself('jabber.json', JSON.stringify({ ServicesDomain: 'a.b', [name]: word })),
  };
  for (const notation of ['bootstrap', 'installer', 'url', 'emm'] as const) {
    it(`${notation}: every name with every value`, () => {
      const current = catalogue.vocabulary(notation).parameters.filter(({ replacedBy }) => replacedBy === undefined);
      const tried = current.flatMap((parameter) =>
        wordsOf(parameter).map((word) => forms[notation](parameter.name, word)),
      );
      assert.ok(tried.length > 20);
      // Phones take one mode of IP alone, whatever the list of values says.
      const found = tried.flat().filter((complaint) => !complaint.includes('ip-mode-not-for-mobile'));
      assert.deepEqual(found, []);
    });
  }
});
