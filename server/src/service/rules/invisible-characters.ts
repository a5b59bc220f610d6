/** Characters that take no room on the screen, or look like a plain blank and are none. */
const invisible = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const blank = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';

const runs = new RegExp(`[${invisible}${blank}]+`, 'g');
const any = new RegExp(`[${invisible}${blank}]`);
const onlyInvisibles = new RegExp(`^[\\s${invisible}${blank}]+$`);

/** True when the text holds one at least. Cheap where it holds none. */
export function hasInvisibles(text: string): boolean {
  return any.test(text);
}

/** True when nothing but such characters and white space is there. */
export function holdsOnlyInvisibles(text: string): boolean {
  return onlyInvisibles.test(text);
}

/** Each run of such characters: where it is, and the plain text to put there. */
export function invisiblesIn(text: string): { index: number; found: string; plain: string }[] {
  return [...text.matchAll(runs)].map((match) => ({
    index: match.index,
    found: match[0],
    plain: new RegExp(`[${blank}]`).test(match[0]) ? ' ' : '',
  }));
}

/** The text with each run of them taken out. */
export function withoutInvisibles(text: string): string {
  return text.replace(runs, '');
}

/** `U+200B (zero width space)`, by the first character. */
export function nameOfCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[code];
  return name ? `${code} (${name})` : code;
}

const names: Readonly<Record<string, string>> = {
  'U+00A0': 'no-break space',
  'U+00AD': 'soft hyphen',
  'U+200B': 'zero width space',
  'U+200C': 'zero width non-joiner',
  'U+200D': 'zero width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+202F': 'narrow no-break space',
  'U+2060': 'word joiner',
  'U+3000': 'ideographic space',
  'U+FEFF': 'byte order mark',
};
