import { isForbiddenCodePoint } from '../xml/characters.js';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** The text as content of an element. Carriage returns are escaped, as readers would take them for line ends. */
export function escapeXmlText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => references[character] ?? character);
}

/** True when XML 1.0 can hold every character of the text. */
export function canHoldXmlText(text: string): boolean {
  for (const character of text) if (isForbiddenCodePoint(character.codePointAt(0) ?? 0)) return false;
  return true;
}
