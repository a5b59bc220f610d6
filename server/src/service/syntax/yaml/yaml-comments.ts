import { Lexer } from 'yaml';
import type { WrittenComment } from '../written-setting.js';

/** Marks that the lexer puts between the pieces of the text. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u001f', '\u0018']);

/** The comments of a text in YAML, in their order. */
export function yamlComments(text: string): WrittenComment[] {
  const found: WrittenComment[] = [];
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  let isScalar = false;
  try {
    for (const lexeme of new Lexer().lex(text.slice(offset))) {
      if (marks.has(lexeme)) {
        isScalar = lexeme === '\u001f';
        continue;
      }
      const end = offset + lexeme.length;
      if (lexeme.startsWith('#') && !isScalar)
        found.push({ span: { start: offset, end }, contentSpan: { start: offset + 1, end } });
      isScalar = false;
      offset = end;
    }
  } catch {
    // What the lexer cannot read has no comments.
  }
  return found;
}
