import { t } from '../../messages/localise.js';
import { isInHref } from '../../syntax/url/link-place.js';
import type { WrittenLink } from '../../syntax/url/written-link.js';
import type { Edit } from '../../text/edit.js';
import { possibleFix, replace } from '../fixes.js';
import type { RuleContext } from '../rule.js';

/** Blanks inside what a page links to: the guides show none, in texts they are `%20`. Other attributes may hold prose. */
export function checkBlanks(link: WrittenLink, text: string, report: RuleContext['report']): void {
  const { start } = link.span;
  const length = link.url.trimEnd().length;
  if (!/\s/.test(link.url.slice(0, length)) || !isInHref(text, start)) return;
  const isPlain = text.startsWith(link.url, start);
  report({
    span: link.span,
    message: t('The guides show no blanks in links. In a text, write `%20` for a blank.'),
    fixes: () => {
      const edits = isPlain ? editsFor(link.url.slice(0, length), start) : [];
      return edits.length > 0 ? [possibleFix(t('Mend the blanks'), ...edits)] : [];
    },
  });
}

/** Between words behind the question mark blanks belong to a text; anywhere else they have slipped in. */
function editsFor(url: string, start: number): Edit[] {
  const query = url.indexOf('?');
  return [...url.matchAll(/\s+/g)].map(({ index, 0: blanks }) => {
    const end = index + blanks.length;
    const isInText = query >= 0 && index > query && !/[?;&=,]/.test(`${url[index - 1]}${url[end]}`);
    return replace({ start: start + index, end: start + end }, isInText ? encodeURIComponent(blanks) : '');
  });
}
