import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../documents/document-of.js';

/** What may happen to one tag, and in how many places an error is then told. */
const mistakes: readonly [title: string, tags: 'open' | 'close', change: (tag: string) => string, errors?: number][] = [
  ['forgotten', 'close', () => ''],
  ['misspelt', 'close', (tag) => tag.replace('</', '</x')],
  ['in capitals', 'close', (tag) => tag.toUpperCase()],
  ['without its end', 'close', (tag) => tag.slice(0, -1)],
  ['without its beginning', 'close', (tag) => tag.slice(1)],
  ['without its slash', 'close', (tag) => tag.replace('/', ''), 2], // both look like the one never closed
  ['written twice', 'close', (tag) => tag + tag],
  ['misspelt', 'open', (tag) => tag.replace('<', '<x')],
  ['without its end', 'open', (tag) => tag.slice(0, -1)],
  ['written twice', 'open', (tag) => tag + tag],
];

const folder = join(import.meta.dirname, '../fixtures/examples/clean');

/** One thing that goes wrong is told once, and takes no other parameter out of sight. */
describe('one mistake in a sound file', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.xml'));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  for (const [title, which, change, expected = 1] of mistakes) {
    it(`${which} tag ${title}`, () => {
      for (const text of texts) {
        const sound = documentOf(text);
        const tags = which === 'close' ? /<\/[\w.-]+>/g : /<[A-Za-z](?:[^<>]*[^/<>])?>/g;
        for (const { index, 0: tag } of text.matchAll(tags)) {
          if (sound.xml.comments.some(({ span }) => span.start < index && index < span.end)) continue;
          const changed = change(tag);
          if (changed === tag) continue;
          const broken = documentOf(text.slice(0, index) + changed + text.slice(index + tag.length));
          const kinds = broken.xml.errors.map(({ kind }) => kind);
          assert.equal(kinds.length, expected, `${tag} became ${changed}: ${kinds.join(', ')}`);
          const lost = sound.settings.length - broken.settings.length;
          assert.ok(Math.abs(lost) <= 1, `${tag} became ${changed}: ${lost} parameters lost`);
        }
      }
    });
  }
});
