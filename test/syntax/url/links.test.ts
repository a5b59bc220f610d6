import assert from 'node:assert/strict';
import type { LinkTextKind } from '../../../server/src/service/syntax/url/link-place.js';
import { readLinks } from '../../../server/src/service/syntax/url/read-links.js';
import { slice } from '../../../server/src/service/text/span.js';
import { mended, pairs, problems } from '../written-settings.js';

const start = 'ciscojabber://provision?';

describe('links', () => {
  const places: readonly [title: string, kind: LinkTextKind, text: string, link: string][] = [
    ['in a sentence', 'plain', `Open ${start}A=b.`, `${start}A=b`],
    ['in parentheses', 'plain', `(${start}A=(b))`, `${start}A=(b)`],
    ['between angle brackets', 'plain', `<${start}A=b>`, `${start}A=b`],
    ['Markdown destination', 'markdown', `[x](${start}A=b) y`, `${start}A=b`],
    ['Markdown code', 'markdown', `\`${start}A=b\``, `${start}A=b`],
    ['attribute', 'html', `<a href="${start}A=b&amp;C=d">x</a>`, `${start}A=b&amp;C=d`],
    ['attribute without quotes', 'html', `<a href=${start}A=b>x</a>`, `${start}A=b`],
    [
      'soft line break',
      'eml',
      `Content-Transfer-Encoding: quoted-printable\n\nx ${start}A=3D=\nb y`,
      `${start}A=3D=\nb`,
    ],
    ['in a template string', 'html', `x = \`${start}A=\${f(b)}&C={{ d }}\`;`, `${start}A=\${f(b)}&C={{ d }}`],
    ['before a brace that nothing closes', 'plain', `{x: ${start}A=b{`, `${start}A=b`],
    ['over lines', 'plain', `${start}A=b\n  &C=d`, `${start}A=b\n  &C=d`],
  ];
  for (const [title, kind, text, link] of places) {
    it(`end where they end: ${title}`, () => {
      const [set] = readLinks(text, kind).sets;
      assert.equal(set && slice(text, set.span), link);
    });
  }

  it('in comments of a page are none; those of conditional comments are, which a mail program reads', () => {
    const count = (text: string) => readLinks(text, 'html').sets.length;
    assert.equal(count(`<!-- <a href="${start}A=b">old</a> --><a href="${start}A=b">new</a>`), 1);
    assert.equal(count(`<!--[if mso]><a href="${start}A=b">x</a><![endif]-->`), 1);
    assert.equal(count(`a comment that does not end <!-- <a href="${start}A=b">x</a>`), 1);
  });

  it('of Markdown have entities in running text, not in code', () => {
    const escaped = `${start}A=b&amp;C=d`;
    const found = (text: string) => problems(text, readLinks(text, 'markdown'));
    assert.deepEqual(found(`Open ${escaped} now`), []);
    assert.deepEqual(found(`Open \`${escaped}\` now`), ['ampersand-escaped: &amp;']);
  });

  it('are decoded', () => {
    assert.deepEqual(pairs(readLinks(`${start}IP_Mode=Two%20Stacks&A=%C3%A9&B=x%2Cy`, 'plain')), [
      ['IP_Mode', 'Two Stacks'],
      ['A', 'é'],
      ['B', 'x,y'],
    ]);
  });

  const mistakes: readonly [kind: LinkTextKind, text: string, problems: readonly string[], mended: string][] = [
    ['plain', `${start}A=b&amp;C=d`, ['ampersand-escaped: &amp;'], `${start}A=b&C=d`],
    ['plain', `${start}A=b\n &C=d`, ['blank-in-link: \n '], `${start}A=b&C=d`],
    ['html', `<a href="${start}A=b c">`, ['blank-in-link:  '], `<a href="${start}A=b%20c">`],
    ['plain', `${start}A=b;C=d`, ['separator-wrong: ;'], `${start}A=b&C=d`],
    ['plain', `${start}A=5%`, ['percent-bare: %'], `${start}A=5%25`],
    ['plain', `${start}A=b&&C=d`, ['parameter-empty: &'], `${start}A=b&C=d`],
    ['plain', 'ciscojabber:provision?A=b', ['form-wrong: ciscojabber:provision?'], `${start}A=b`],
    ['plain', 'ciscojabber://provision&A=b', ['form-wrong: ciscojabber://provision&'], `${start}A=b`],
    ['plain', 'ciscojabber://ServicesDomain=b', ['form-wrong: ciscojabber://'], `${start}ServicesDomain=b`],
    ['plain', 'ciscojabber:?ServicesDomain=b', ['form-wrong: ciscojabber:?'], `${start}ServicesDomain=b`],
    ['html', `u = "${start}A=b&" + rest`, [], `u = "${start}A=b&" + rest`],
    ['html', `<a href="${start}A={{ b }}">`, [], `<a href="${start}A={{ b }}">`],
    ['plain', `${start}A=http://x/?a=b`, [], `${start}A=http://x/?a=b`],
  ];
  for (const [kind, text, expected, after] of mistakes) {
    it(`mends ${JSON.stringify(text)} (${kind})`, () => {
      const reading = readLinks(text, kind);
      assert.deepEqual(problems(text, reading), expected);
      assert.equal(mended(text, reading), after);
    });
  }

  it('of other schemes are read', () => {
    const text = 'Chat: im:a@b.c;d@e.f?message;subject=I.T%20Desk, call TEL:1234 or ciscojabber://call?address=x';
    const { links, sets } = readLinks(text, 'plain');
    assert.deepEqual(sets, []);
    assert.deepEqual(
      links.map(({ scheme }) => scheme),
      ['im', 'tel', 'ciscojabber'],
    );
    assert.deepEqual(
      links[0]?.addresses.map((address) => address.text),
      ['a@b.c', 'd@e.f'],
    );
    assert.deepEqual(
      links[0]?.parameters.map(({ name, value }) => [name.text, value?.text]),
      [
        ['message', undefined],
        ['subject', 'I.T Desk'],
      ],
    );
    assert.equal(links[2]?.target.text, 'call');
  });

  it('are not seen in everyday words', () => {
    const text = 'status: ok, share:this im: x, tel: none, tel:me sip: y profile:"a" prefixtel:123 {"im":1}';
    assert.deepEqual(readLinks(text, 'plain').links, []);
    assert.deepEqual(readLinks(text, 'html').links, []);
  });
});
