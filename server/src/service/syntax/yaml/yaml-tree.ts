import type { Span } from '../../text/span.js';

/** A text in YAML as a tree with places. Aliases are unfolded: what they bring lies at the place of the alias. */
export interface YamlTree {
  /** Undefined where there is nothing but blanks and comments. */
  readonly root: YamlValue | undefined;
  /** In the order of the text. */
  readonly problems: readonly YamlProblem[];
}

/** Why a part of the text cannot be used. */
export interface YamlProblem {
  readonly kind: 'syntax' | 'duplicate-key' | 'too-deep' | 'too-much' | 'unread';
  readonly span: Span;
  /** What the reader says, in English; the key that stands there twice. */
  readonly detail: string;
}

export type YamlValue = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly kind: 'map';
  readonly span: Span;
  /** `{…}`. */
  readonly flow: boolean;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlValue;
  /** From the key to the end of its value. */
  readonly span: Span;
}

export interface YamlList {
  readonly kind: 'list';
  readonly span: Span;
  /** `[…]`. */
  readonly flow: boolean;
  readonly items: readonly YamlValue[];
}

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** As it is written, without quotes. */
  readonly source: string;
  readonly style: 'plain' | 'quoted' | 'block';
}

/** The entry of a map under a key. */
export function entryOf(value: YamlValue | undefined, key: string): YamlEntry | undefined {
  return value?.kind === 'map' ? value.entries.find((entry) => entry.key === key) : undefined;
}

/** True for a value that says nothing. */
export function isEmpty(value: YamlValue): boolean {
  return value.kind === 'scalar' && value.value === null;
}

/** The values right inside another. */
export function partsOf(value: YamlValue): readonly YamlValue[] {
  if (value.kind === 'scalar') return [];
  return value.kind === 'list' ? value.items : value.entries.map((entry) => entry.value);
}

/** A text longer than this (in characters) was not written by hand, and is not read. */
export const longestYaml = 150_000;
