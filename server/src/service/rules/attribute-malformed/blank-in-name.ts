import { t } from '../../messages/localise.js';
import type { Span } from '../../text/span.js';
import type { Report } from '../finding.js';
import { certainFix, replace } from '../fixes.js';
import type { ConfigContext } from '../rule.js';

const words = /<((\w+)(?:\s+\w+)+)\s*>/y;

/**
 * `<Enable Video>`: the parts of a known name, as they come out of a page or a table that broke it. `offset`: where
 * the second part stands. Undefined where the parts are no such name.
 */
export function blankInName(offset: number, { document: { text }, catalogue }: ConfigContext): Report | undefined {
  const start = text.lastIndexOf('<', offset);
  words.lastIndex = Math.max(0, start);
  const [tag, written = '', first = ''] = words.exec(text) ?? [];
  const name = ['', '_'].map((joint) => written.replace(/\s+/g, joint)).find((each) => catalogue.parameter(each));
  // When the first part is a name of its own, the second may be anything.
  if (tag === undefined || name === undefined || catalogue.parameter(first)) return undefined;
  const openName = { start: start + 1, end: start + 1 + written.length };
  const closeName = nameOfCloseTag(text, start + tag.length, name);
  return {
    span: openName,
    message: t('A name holds no blank. Did you mean `{0}`?', name),
    absorbs: { start, end: closeName?.end ?? start + tag.length },
    fixes: () => [
      certainFix(
        t('Write `{0}`', name),
        replace(openName, name),
        ...(closeName && text.slice(closeName.start, closeName.end) !== name ? [replace(closeName, name)] : []),
      ),
    ],
  };
}

/** The name in the close tag that comes next, when it is the same name, with or without blanks. */
function nameOfCloseTag(text: string, from: number, name: string): Span | undefined {
  const closeTag = /[^<]*<\/(\w+(?:\s+\w+)*)\s*>/y;
  closeTag.lastIndex = from;
  const [whole, written] = closeTag.exec(text) ?? [];
  if (whole === undefined || written === undefined) return undefined;
  if (!['', '_'].some((joint) => written.replace(/\s+/g, joint) === name)) return undefined;
  const start = from + whole.lastIndexOf(written);
  return { start, end: start + written.length };
}
