import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkAddress } from '../../server/src/service/values/address.js';
import { isAttributeName } from '../../server/src/service/values/attribute-name.js';
import { checkDn } from '../../server/src/service/values/dn.js';
import { checkDomain } from '../../server/src/service/values/domain.js';
import { checkHotkey } from '../../server/src/service/values/hotkey.js';
import { numberMeant, readInteger } from '../../server/src/service/values/integer.js';
import { blanksInFilter, checkLdapFilter } from '../../server/src/service/values/ldap-filter.js';
import { splitList } from '../../server/src/service/values/list.js';
import { findPlaceholders } from '../../server/src/service/values/placeholder.js';
import { escapeText } from '../../server/src/service/values/setting-value.js';
import { checkUrl, passwordInUrl } from '../../server/src/service/values/url.js';
import { isVersion } from '../../server/src/service/values/version.js';

/** Texts made of the characters that the checks look for, and of any other. */
const pieces = [
  '(',
  ')',
  '&',
  '|',
  '!',
  '=',
  '\\',
  '"',
  ',',
  ';',
  '.',
  ':',
  '/',
  '@',
  '%',
  '$',
  '{',
  '}',
  '<',
  '>',
  ' ',
];
const words = ['http', 'ldap', 'CTRL+', 'cn', 'dc', 'example', '::', '255', '&amp;', 'x', '0', 'é', '\u200B'];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

interface Place {
  readonly start: number;
  readonly end: number;
}

function isInside(place: Place | undefined, whole: string): boolean {
  return !place || (place.start >= 0 && place.start <= place.end && place.end <= whole.length);
}

describe('any text as a value', () => {
  it('is checked without a throw, and what is told lies inside it', () => {
    fc.assert(
      fc.property(text, (value) => {
        const places: readonly (Place | undefined)[] = [
          checkDn(value),
          checkLdapFilter(value),
          passwordInUrl(value),
          ...blanksInFilter(value),
          ...splitList(value, ';'),
          ...findPlaceholders(value),
        ];
        for (const place of places) assert.ok(isInside(place, value), JSON.stringify(place));
      }),
      { numRuns: 2000 },
    );
  });

  it('is mended into something that passes the same check', () => {
    fc.assert(
      fc.property(text, (value) => {
        const address = checkAddress(value)?.meant;
        if (address !== undefined) assert.equal(checkAddress(address), undefined, address);
        const domain = checkDomain(value);
        if (domain?.kind === 'shape' && domain.meant !== undefined) assert.equal(checkAddress(domain.meant), undefined);
        const hotkey = checkHotkey(value)?.meant;
        if (hotkey !== undefined) assert.equal(checkHotkey(hotkey), undefined, hotkey);
        const number = numberMeant(value);
        if (number !== undefined) assert.notEqual(readInteger(number), undefined, number);
        const url = checkUrl(value)?.meant;
        if (url !== undefined) assert.notEqual(checkUrl(url)?.kind, 'scheme-missing', url);
      }),
      { numRuns: 2000 },
    );
  });

  describe('of 100,000 characters is checked to the end', () => {
    const repeated = [...pieces, ...words, 'a.', 'a-', '<a ', 'YOUR_', '{{', 'cn=', 'x,', '(a=', '1 ', '{{ ', 'a@'];
    for (const piece of repeated) {
      it(JSON.stringify(piece), () => {
        const long = `a${piece.repeat(100_000 / piece.length)}!`;
        const checks = [checkAddress, checkDomain, checkUrl, checkDn, checkLdapFilter, checkHotkey, numberMeant];
        for (const check of [...checks, passwordInUrl, blanksInFilter, findPlaceholders, isVersion, isAttributeName]) {
          check(long);
        }
      });
    }
  });

  it('list items are the text between their places', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(',', ';', ' '), (value, separator) => {
        for (const item of splitList(value, separator)) {
          assert.equal(value.slice(item.start, item.end), item.text);
          assert.notEqual(item.text, '');
        }
      }),
    );
  });

  it('escaped text holds no mark-up', () => {
    fc.assert(fc.property(text, (value) => !/[<>]|&(?!(?:amp|lt|gt);)/.test(escapeText(value))));
  });
});
