import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import { addBase64, decodeBase64, encodeBase64 } from '../../server/src/service/syntax/base64.js';
import { DecodedBuilder } from '../../server/src/service/syntax/decoded-text.js';
import { readJson } from '../../server/src/service/syntax/json/read-json.js';
import { readLinks } from '../../server/src/service/syntax/url/read-links.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { slice } from '../../server/src/service/text/span.js';
import { facts } from '../facts.js';

const text = fc.string({ unit: 'grapheme' });
const wrapped = (encoded: string) => encoded.replace(/.{1,76}/g, '$&\r\n');
const base64 = (decoded: string) => Buffer.from(decoded).toString('base64');

describe('base64', () => {
  it('is written as others write it, and read back, over lines too', () => {
    fc.assert(
      fc.property(text, (any) => {
        assert.equal(encodeBase64(any), base64(any));
        assert.equal(decodeBase64(wrapped(base64(any))), any);
      }),
    );
  });

  it('leads from each part of the text to the digits that hold it', () => {
    fc.assert(
      fc.property(text, fc.nat(50), fc.nat(50), (any, from, length) => {
        const source = wrapped(base64(any));
        const builder = new DecodedBuilder();
        addBase64(builder, source, { start: 0, end: source.length });
        const decoded = builder.finish(0);
        const span = decoded.sourceSpan(from, from + length);
        const held = Buffer.from(slice(source, span), 'base64').toString();
        assert.ok(held.includes(any.slice(from, from + length).replace(/\p{Surrogate}/gu, '')), source);
      }),
    );
  });

  it('of any bytes is read without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 10 }), (bytes, junk) => {
        decodeBase64(Buffer.from(bytes).toString('base64') + junk);
      }),
    );
  });
});

const link = 'ciscojabber://provision?ServicesDomain=example.com';

describe('mails in base64', () => {
  const mail = (type: string, body: string) =>
    `Subject: x\r\nContent-Transfer-Encoding: base64\r\n${type}\r\n\r\n${wrapped(base64(body))}--b--\r\n`;

  it('hold links, which cannot be edited', () => {
    const source = mail('Content-Type: text/plain; charset=utf-8', `한국어 ${link} 고맙습니다`);
    const [set] = readLinks(source, 'eml').sets;
    assert.equal(set?.url, link);
    assert.ok(Buffer.from(slice(source, set.span), 'base64').toString().includes(link));
    const [setting] = set.settings;
    assert.equal(setting?.value, 'example.com');
    assert.deepEqual([set.add('IP_Mode', 'x'), setting?.write('a.example')], [undefined, undefined]);
  });

  const ignored: readonly [what: string, source: string][] = [
    ['an attachment', mail('Content-Type: application/pdf', link)],
    ['a picture named like a text', mail('Content-Type: image/png; name="text/x"', link)],
    ['a text without a link', mail('Content-Type: text/plain', 'hello')],
    ['headers that never end', `Content-Transfer-Encoding: base64\r\n${base64(link)}`],
  ];
  for (const [what, source] of ignored) {
    it(`${what} is left alone`, () => assert.deepEqual(readLinks(source, 'eml').sets, []));
  }
});

describe('configuration of Intune in base64', () => {
  const path = resolve(import.meta.dirname, '../fixtures/notations/emm/graph-payload.json');
  const source = readFileSync(path, 'utf8');
  const payload = (json: string): string => decodeBase64(String(JSON.parse(json).payloadJson));
  const settingsIn = (json: string) => readJson(json).sets.find(({ encodedIn }) => encodedIn && true)?.settings;

  it('is edited by encoding it anew', () => {
    const set = readJson(source).sets.find(({ shape }) => shape === 'managed-property');
    const edit = set?.settings[1]?.write('Two "Stacks" 한국');
    assert.ok(edit && set);
    const after = applyEdits(source, [edit]);
    assert.equal(payload(after), payload(source).replace('"Dual_Stack"', JSON.stringify('Two "Stacks" 한국')));
    const added = set.add('CC_MODE', 'true');
    assert.ok(added);
    const more = readJson(applyEdits(source, [added])).sets.find(({ shape }) => shape === 'managed-property');
    assert.deepEqual([more?.settings.at(-1)?.name, more?.settings.at(-1)?.value], ['CC_MODE', 'true']);
  });

  it('is mended as a whole, one fix after the other', () => {
    const service = createLanguageService({ facts });
    const document = service.document(TextDocument.create('file:///app.json', 'json', 1, source));
    const after = applyEdits(source, service.fixAll(document, defaultLintOptions));
    assert.equal(
      payload(after),
      payload(source)
        .replace('Dual_Stack', 'Two Stacks')
        .replace('"valueBool": true', '"valueString": "true"')
        .replace('AllowURLProvisioning', 'AllowUrlProvisioning'),
    );
    assert.deepEqual({ ...JSON.parse(after), payloadJson: '' }, { ...JSON.parse(source), payloadJson: '' });
  });

  const broken: readonly string[] = [
    '',
    '====',
    'AAAA',
    base64('no JSON'),
    base64('"text"'),
    base64('['.repeat(1000)),
    '한국',
  ];
  for (const value of broken) {
    it(`${JSON.stringify(value.slice(0, 20))} is no configuration`, () => {
      assert.equal(settingsIn(JSON.stringify({ payloadJson: value })), undefined);
    });
  }
});
