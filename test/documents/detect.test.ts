import assert from 'node:assert/strict';
import { looksLikeJabberConfig } from '../../server/src/service/documents/detect.js';

const cases: readonly [text: string, expected: boolean][] = [
  ['<config version="1.0"><Client/></config>', true],
  ['\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<!-- ours -->\r\n<config>\r\n <Policies>\r\n', true],
  ['<!DOCTYPE config [<!ENTITY a "b">]><CONFIG><phone/></CONFIG>', true],
  ['<config><ServicesDomain>x</ServicesDomain><!-- y --><Client>', true],
  ["<config version='1.0'></config>", true],
  ['<config version="1.0"/>', true],
  ['<config version="1.0">\n', true],
  ['<config/>', false],
  ['<config version="2.0"></config>', false],
  ['<config><server><Client/></server></config>', false],
  ['<config><!-- <Client> --><server/></config>', false],
  ['<configuration><Client/></configuration>', false],
  ['<JabberUpdate><App name="JabberWin"/></JabberUpdate>', false],
  ['<Jabber><userConfig name="a" value="b"/></Jabber>', false],
  ['<project><config><Client/></config></project>', false],
  ['config Client', false],
  ['', false],
];

describe('whether an XML text is a Jabber configuration', () => {
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)}: ${expected ? 'yes' : 'no'}`, () =>
      assert.equal(looksLikeJabberConfig(text), expected));
  }

  it('is found out from the beginning alone', () => {
    assert.equal(looksLikeJabberConfig(`<config>${'<x/>'.repeat(1_000_000)}<Client/></config>`), false);
    assert.equal(looksLikeJabberConfig(`<config><Client>${'<'.repeat(5_000_000)}`), true);
  });
});
