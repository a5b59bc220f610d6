import assert from 'node:assert/strict';
import { notations } from './notations.js';
import { assertRoundTrip, assertSound, writable } from './written-settings.js';

const values = ['c.d', 'Two Stacks', 'a&b', "it's", '100%', '%TEMP%\\x', '$x `y', 'a"b', '<é>', 'x,y', 'C:\\dir\\'];

describe('edits of settings, read again', () => {
  for (const [name, { read, texts }] of Object.entries(notations)) {
    for (const [index, text] of texts.entries()) {
      it(`${name}, text ${index + 1}`, () => {
        const reading = read(text);
        assert.ok(
          reading.sets.some(({ settings }) => settings.length > 0),
          'holds settings',
        );
        assert.ok(writable(reading.sets, 'c.d') > 0, 'they can be changed');
        assertSound(text, reading);
        for (const value of values) assertRoundTrip(text, read, value);
      });
    }
  }
});
