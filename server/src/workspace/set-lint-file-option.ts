import { isCollection, isMap, isScalar, parseDocument } from 'yaml';
import type { LintOptions } from '../service/lint-options.js';
import type { Edit } from '../service/text/edit.js';

/** The edit that changes the release or the platforms a lint file states; undefined when it states none. */
export function setLintFileOption(
  text: string,
  wanted: Partial<Pick<LintOptions, 'release' | 'platforms'>>,
): Edit | undefined {
  if (wanted.release !== undefined) return replaceValue(text, 'release', `"${wanted.release}"`);
  if (wanted.platforms !== undefined) return replaceValue(text, 'platforms', `[${wanted.platforms.join(', ')}]`);
  return undefined;
}

function replaceValue(text: string, key: string, newText: string): Edit | undefined {
  const document = parseDocument(text, { schema: 'failsafe' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const value = document.contents.get(key, true);
  if (!(isScalar(value) || isCollection(value)) || !value.range) return undefined;
  const [start, end] = value.range;
  // The end of a block list may lie behind comments and line ends that are not part of it.
  const written = text.slice(start, end).trimEnd();
  return { span: { start, end: start + written.length }, newText };
}
