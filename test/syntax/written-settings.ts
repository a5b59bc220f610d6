import assert from 'node:assert/strict';
import type { RawSet, RawSetting, Reading } from '../../server/src/service/syntax/written-setting.js';
import { applyEdits } from '../../server/src/service/text/edit.js';
import { type Span, slice } from '../../server/src/service/text/span.js';

/** Names and values of all sets, in order. */
export function pairs(reading: Reading): (readonly [string, string])[] {
  return reading.sets.flatMap(({ settings }) => settings.map(({ name, value }) => [name, value] as const));
}

/** Each problem as `kind: source`. */
export function problems(text: string, reading: Reading): string[] {
  return reading.problems.map(({ kind, span }) => `${kind}: ${slice(text, span)}`);
}

/** The text after all certain mends. */
export function mended(text: string, reading: Reading): string {
  return applyEdits(
    text,
    reading.problems.flatMap(({ edit }) => edit ?? []),
  );
}

/** Fails unless every span lies in the text and in order. */
export function assertSound(text: string, reading: Reading): void {
  const inside = (span: Span) => assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
  for (const { span, edit } of reading.problems) {
    inside(span);
    if (edit) inside(edit.span);
  }
  for (const { span, contentSpan } of reading.comments) {
    inside(span);
    inside(contentSpan);
  }
  for (const set of reading.sets) {
    inside(set.span);
    inside(set.headSpan);
    const added = set.add('Name', 'value');
    if (added) inside(added.span);
    for (const setting of set.settings) assertSoundSetting(setting, inside);
  }
}

function assertSoundSetting(setting: RawSetting, inside: (span: Span) => void): void {
  for (const span of [setting.span, setting.nameSpan, setting.valueSpan]) inside(span);
  inside(setting.sourceSpan(0, setting.value.length));
  for (let at = 0; at < Math.min(setting.value.length, 20); at++) inside(setting.sourceSpan(at, at + 1));
  const written = setting.write('new value');
  if (written) inside(written.span);
  inside(setting.rename('Other').span);
}

/**
 * Gives each setting the value, another name, takes it away, and adds one to each set; reads again each time and fails
 * unless that, and nothing else, changed.
 */
export function assertRoundTrip(text: string, read: (text: string) => Reading, value: string): void {
  const before = pairs(read(text));
  let index = 0;
  for (const set of read(text).sets) {
    for (const setting of set.settings) {
      const at = index++;
      const after = (changed: (readonly [string, string])[]) => [
        ...before.slice(0, at),
        ...changed,
        ...before.slice(at + 1),
      ];
      const written = setting.write(value);
      if (written) expectPairs(text, written, read, after([[setting.name, value]]));
      expectPairs(text, setting.rename('Other_Name'), read, after([['Other_Name', setting.value]]));
      expectPairs(text, { span: setting.span, newText: '' }, read, after([]));
    }
    const added = set.add('New_Name', value);
    if (added) expectPairs(text, added, read, [...before.slice(0, index), ['New_Name', value], ...before.slice(index)]);
  }
}

function expectPairs(
  text: string,
  edit: { span: Span; newText: string },
  read: (text: string) => Reading,
  expected: readonly (readonly [string, string])[],
): void {
  const changed = applyEdits(text, [edit]);
  assert.deepEqual(pairs(read(changed)), expected, `${text}\n→\n${changed}`);
}

/** How many settings of a text can be given the value: a round trip that writes nothing proves nothing. */
export function writable(sets: readonly RawSet[], value: string): number {
  return sets.flatMap(({ settings }) => settings).filter((setting) => setting.write(value)).length;
}
