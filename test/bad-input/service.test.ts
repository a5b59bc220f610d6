import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions as options } from '../../server/src/service/lint-options.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { decodeBytes, encodeText } from '../../server/src/workspace/decode-bytes.js';
import { facts } from '../facts.js';
import { badInputs, largeFile } from './inputs.js';

const service = createLanguageService({
  facts,
  onRuleError: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error });
  },
});
const wholeFile = (lines: number) => ({ start: { line: 0, character: 0 }, end: { line: lines, character: 0 } });

describe('bad input: the service answers everything', () => {
  for (const { what, bytes, rule } of badInputs) {
    it(`${what}: is checked`, () => {
      const { text, encoding, hasByteOrderMark } = decodeBytes(bytes());
      const document = service.document(
        TextDocument.create(`file:///${what}/jabber-config.xml`, 'jabber-config', 1, text),
        { encoding, hasByteOrderMark },
      );
      const ids = service.check(document, options).map(({ ruleId }) => ruleId);
      if (rule) assert.ok(ids.includes(rule), `${rule} is not among ${[...new Set(ids)].join(', ')}`);
    });

    it(`${what}: every feature answers`, () => {
      const { text } = decodeBytes(bytes());
      const source = TextDocument.create(`file:///${what}/features.xml`, 'jabber-config', 1, text);
      const document = service.document(source);
      const range = wholeFile(source.lineCount);
      for (const offset of [0, Math.floor(text.length / 2), text.length]) {
        const place = source.positionAt(offset);
        service.completion(document, place, options);
        service.hover(document, place, options);
        service.selectionRanges(document, [place]);
        service.linkedEditingRanges(document, place);
        service.closeTag(document, place);
        service.codeActions(document, { range: { start: place, end: place } }, options);
      }
      service.diagnostics(document, options);
      service.documentSymbols(document);
      service.workspaceSymbols([document], 'a');
      service.foldingRanges(document);
      service.documentLinks(document);
      service.inlayHints(document, range, options);
      service.semanticTokens(document, options);
      service.format(document, { tabSize: 2, insertSpaces: true });
    });

    it(`${what}: what is certain can be mended without losing the rest`, () => {
      const { text } = decodeBytes(bytes());
      const document = service.document(TextDocument.create(`file:///${what}/fix.xml`, 'jabber-config', 1, text));
      const mended = applyEdits(text, service.fixAll(document, options));
      const letters = (source: string) => source.replace(/[^\p{L}]/gu, '').length;
      assert.ok(letters(mended) >= letters(text) * 0.5 || letters(text) < 100, 'half of the letters are gone');
    });

    it(`${what}: the bytes survive reading and writing`, () => {
      const before = bytes();
      const { text, encoding, hasByteOrderMark } = decodeBytes(before);
      const after = encodeText(text, encoding, hasByteOrderMark);
      assert.ok(after && Buffer.from(after).equals(Buffer.from(before)));
    });
  }

  it('above the stated size only syntax is checked, and the user is told', () => {
    const text = new TextDecoder().decode(largeFile(20));
    const document = service.document(TextDocument.create('file:///jabber-config.xml', 'jabber-config', 1, text));
    const ids = service.check(document, options).map(({ ruleId }) => ruleId);
    assert.deepEqual(ids, ['file-too-large']);
    service.completion(document, { line: 100, character: 5 }, options);
    service.hover(document, { line: 100, character: 7 }, options);
  });
});

describe('the same slip again and again', () => {
  const command = 'msiexec /i CiscoJabberSetup.msi CLEAR=1';
  const root = '<config version="1.0"></config>';
  const floods: readonly [what: string, name: string, text: string][] = [
    ['a name that is no part of the declaration', 'jabber-config.xml', `<?xml ${'a="1" '.repeat(20_000)}?>${root}`],
    ['blanks before the name of the declaration', 'jabber-config.xml', `<${' '.repeat(80_000)}xmlns>${root}`],
    ['the beginning of a comment', 'jabber-config.xml', `<!-- ${'<!-- '.repeat(80_000)}-->${root}`],
    ['a mark before a name', 'install.cmd', `${command}${' /CLEAR=1'.repeat(80_000)}`],
    ['an argument', 'install.cmd', `${command}${' LANGUAGE=[my '.repeat(80_000)}`],
    ['a command with a slip', 'install.cmd', `${command} /LANGUAGE=1033\n`.repeat(20_000)],
    ['a parameter of a link', 'mail.txt', `ciscojabber://provision?a=b${'&c=d'.repeat(80_000)}`],
    ['a link with a slip', 'mail.txt', 'ciscojabber//provision?ServicesDomain=a.com '.repeat(20_000)],
  ];
  for (const [what, name, text] of floods) {
    it(`${what}: the check ends`, function () {
      this.timeout(8_000); // far beyond what linear time takes, far below quadratic
      assert.ok(service.check(service.document(TextDocument.create(`file:///${name}`, '', 1, text)), options).length);
    });
  }
});
