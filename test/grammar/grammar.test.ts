import assert from 'node:assert/strict';
import { tokenize } from './tokenize.js';

/** Text, a stretch of it, and the scope that colours the stretch. */
const cases: readonly (readonly [text: string, stretch: string, scope: string])[] = [
  ['<?xml version="1.0"?>', 'version', 'entity.other.attribute-name.xml'],
  ['<?xml version="1.0"?>', '1.0', 'string.quoted.double.xml'],
  ['<config version="1.0">', 'config', 'entity.name.tag.xml'],
  ['</config>', 'config', 'entity.name.tag.xml'],
  ['<A_b.c-d>x</A_b.c-d>', 'A_b.c-d', 'entity.name.tag.xml'],
  ['<이름>x</이름>', '이름', 'entity.name.tag.xml'],
  ['<A>some words</A>', 'some words', 'string.unquoted.jabber-config'],
  ['<A>true</A>', 'true', 'constant.language.boolean.jabber-config'],
  ['<A>FALSE</A>', 'FALSE', 'constant.language.boolean.jabber-config'],
  ['<A>true story</A>', 'true story', 'string.unquoted.jabber-config'],
  ['<A>8443</A>', '8443', 'constant.numeric.jabber-config'],
  ['<A>a &amp; b</A>', 'amp', 'constant.character.entity.xml'],
  ['<A>a & b</A>', '&', 'invalid.illegal.bad-ampersand.xml'],
  ['<!-- note -->', ' note ', 'comment.block.xml'],
  ['<!-- jabber-lint-disable-line x -->', 'jabber-lint-disable-line', 'keyword.control.directive.jabber-config'],
  ['<!--\n<A>\n-->', '<A>', 'comment.block.xml'],
  ['<A><![CDATA[<b>]]></A>', '<b>', 'string.unquoted.cdata.xml'],
  ['<!DOCTYPE config>', 'DOCTYPE', 'keyword.other.doctype.xml'],
  // Half-typed text must not colour what follows as if it belonged to it.
  ['<Foo\n<A>true</A>', 'A', 'entity.name.tag.xml'],
  ['<Foo bar="x\n<A>true</A>', 'true', 'constant.language.boolean.jabber-config'],
  ['</Foo\n<A>8443</A>', '8443', 'constant.numeric.jabber-config'],
];

const bootstrapCases: typeof cases = [
  ['SSO_Enabled: FALSE', 'SSO_Enabled', 'support.type.property-name.jabber-bootstrap'],
  ['SSO_Enabled: FALSE', 'FALSE', 'constant.language.boolean.jabber-bootstrap'],
  ['SSO_Enabled:FALSE  ', 'FALSE', 'constant.language.boolean.jabber-bootstrap'],
  ['Name: false friends', 'false friends', 'string.unquoted.jabber-bootstrap'],
  ['LANGUAGE: 1042', '1042', 'constant.numeric.jabber-bootstrap'],
  ['ConfigurationFile: jabber-config-1.xml', 'jabber-config-1.xml', 'string.unquoted.jabber-bootstrap'],
  ['VOICEMAIL_SERVER=10.1.1.1', 'VOICEMAIL_SERVER', 'support.type.property-name.jabber-bootstrap'],
  ['NOT_SPECIFIED', 'NOT_SPECIFIED', 'comment.line.placeholder.jabber-bootstrap'],
  ['# a note: none', '# a note: none', 'comment.line.jabber-bootstrap'],
];

const deploymentCases: typeof cases = [
  [
    '  # jabber-lint-disable-next-line x',
    'jabber-lint-disable-next-line',
    'keyword.control.directive.jabber-deployment',
  ],
];

const all = [
  ...cases.map((row) => ['text.xml.jabber-config', ...row] as const),
  ...bootstrapCases.map((row) => ['source.jabber-bootstrap', ...row] as const),
  ...deploymentCases.map((row) => ['source.jabber-deployment', ...row] as const),
];

describe('grammar', () => {
  for (const [grammar, text, stretch, scope] of all) {
    it(`${JSON.stringify(text)}: ${stretch}`, async () => {
      const found = (await tokenize(text, grammar))
        .filter(([token]) => token === stretch)
        .map(([, innermost]) => innermost);
      assert(found.length > 0, 'no token of its own');
      assert(found.includes(scope), found.join(', '));
    });
  }
});
