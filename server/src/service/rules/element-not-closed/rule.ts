import { knownGroupName } from '../../documents/group-names.js';
import { indentAt, lineEndOf } from '../../documents/layout.js';
import { t } from '../../messages/localise.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import type { Edit } from '../../text/edit.js';
import { isBlank } from '../../text/is-blank.js';
import { certainFix, insertAt, possibleFix, replace } from '../fixes.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { configureTheClients } from '../sources.js';
import { lineOf } from '../syntax-rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'element-not-closed',
    category: 'syntax',
    severity: 'error',
    summary: 'An element is opened and never closed.',
    sources: [configureTheClients],
    fix: 'certain',
    syntaxOnly: true,
  },
  document(context) {
    const elements = context.document.xml.errors
      .filter(({ kind }) => kind === 'element-not-closed')
      .flatMap(({ element }) => element ?? []);
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i];
      const next = elements[i + 1];
      if (!element) continue;
      const slashBehind = closedWithSlashBehind(element);
      const lost = lostBracket(element, context.document.text);
      if (lost !== undefined) reportLostBracket(lost, element, context);
      else if (slashBehind) reportSecondOpening(slashBehind, element, context);
      else if (next && opensAgain(next, element, context.document.text)) {
        reportSecondOpening(next, element, context);
        i++;
      } else {
        reportNotClosed(element, context);
      }
    }
  },
};

/** `<A>true<A>` or `<A>true<\A>`: the slash of the close tag was forgotten, or leans the wrong way. */
function opensAgain(second: XmlElement, first: XmlElement, text: string): boolean {
  const name = second.name.startsWith('\\') ? second.name.slice(1) : second.name;
  if (name !== first.name) return false;
  if (first.children.some((child) => child.kind === 'element' && child !== second)) {
    return isBehind(second, first, text) && second.children.every(({ kind }) => kind !== 'element');
  }
  if (second.span.start !== first.span.end) return false;
  const [inner] = second.children;
  return inner?.kind !== 'text' || isBlank(text.slice(inner.span.start, inner.span.end));
}

/** Of a group or the root: on the next line, where a text without indentation gives it to the first as well. */
function isBehind(second: XmlElement, first: XmlElement, text: string): boolean {
  if (second.parent === first) return true;
  return second.parent === first.parent && isBlank(text.slice(first.span.end, second.span.start));
}

/** `<A>true/A>`: where the slash stands before which the bracket was lost. */
function lostBracket({ name, children }: XmlElement, text: string): number | undefined {
  for (const { kind, span } of children) {
    if (kind !== 'text') continue;
    const start = Math.max(span.start, span.end - name.length - 200);
    const written = /\/([^\s<>/]+)>\s*$/.exec(text.slice(start, span.end));
    if (written?.[1] === name) return start + written.index;
  }
  return undefined;
}

function reportLostBracket(slash: number, { name, children }: XmlElement, { report }: ConfigContext): void {
  const end = slash + `/${name}>`.length;
  const [first] = children;
  report({
    span: { start: slash, end },
    message: t('A `<` is missing before `{0}>`.', `/${name}`),
    // The value of a parameter seems to go on up to here.
    absorbs: { start: first && end <= first.span.end ? first.span.start : slash, end },
    fixes: () => [certainFix(t('Insert `<`'), insertAt(slash, '<'))],
  });
}

/** `<A>true<A/>`: the slash of the close tag stands at its end. */
function closedWithSlashBehind({ name, span, parent }: XmlElement): XmlElement | undefined {
  const next = parent?.children.find((sibling) => sibling.span.start === span.end);
  return next?.kind === 'element' && next.selfClosing && next.name === name && next.attributes.length === 0
    ? next
    : undefined;
}

function reportSecondOpening(second: XmlElement, first: XmlElement, context: ConfigContext): void {
  const { name } = first;
  const line = lineOf(first.span.start, context);
  context.report({
    span: second.nameSpan,
    message: second.selfClosing
      ? t('In a close tag the slash comes first; write `</{0}>` to close the element of line {1}.', name, line)
      : second.name === name
        ? t('`<{0}>` opens the element of line {1} a second time; write `</{0}>` to close it.', name, line)
        : t('A close tag has a slash, not a backslash; write `</{0}>` to close the element of line {1}.', name, line),
    related: [{ span: first.nameSpan, message: t('`{0}` is opened here.', name) }],
    absorbs: second.openTag,
    fixes: () => [certainFix(t('Write `</{0}>`', name), replace(second.openTag, `</${name}>`))],
  });
}

function reportNotClosed(element: XmlElement, context: ConfigContext): void {
  const { name } = element;
  context.report({
    span: element.nameSpan,
    message: t(
      '`<{0}>`, opened in line {1}, is never closed; `</{0}>` is missing.',
      name,
      lineOf(element.span.start, context),
    ),
    fixes: () => [possibleFix(t('Insert `</{0}>`', name), insertCloseTag(element, context))],
  });
}

/** Behind the value of a parameter; on a line of its own behind the content of a group. */
function insertCloseTag(element: XmlElement, { document }: ConfigContext): Edit {
  const closeTag = `</${element.name}>`;
  const holdsElements = element.children.some((child) => child.kind === 'element');
  const indent = indentAt(document.text, element.span.start);
  const ownLine = holdsElements || knownGroupName(element.name) !== undefined;
  if (!ownLine || indent === undefined) return insertAt(element.contentSpan.end, closeTag);
  return insertAt(element.contentSpan.end, lineEndOf(document) + indent + closeTag);
}
