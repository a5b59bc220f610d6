import { t } from '../../messages/localise.js';
import { trimSpan } from '../../syntax/xml/names.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import { possibleFix, remove } from '../fixes.js';
import { holdsOnlyInvisibles } from '../invisible-characters.js';
import { rootWithoutBracket } from '../root-without-bracket.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'text-stray',
    category: 'syntax',
    severity: 'warning',
    summary: 'Text stands outside of every parameter.',
    sources: [clientConfiguration],
    fix: 'choice',
    syntaxOnly: true,
  },
  document(context) {
    const { document } = context;
    const rootAt = rootWithoutBracket(document)?.start; // told by `root-missing`
    for (const { kind, span } of document.xml.errors) {
      if (kind === 'text-outside-root' && span.start !== rootAt) reportText(span.start, span.end, 'outside', context);
    }
    if (document.root) reportTextIn(document.root, context);
    for (const { element } of document.groups) reportTextIn(element, context);
  },
};

function reportTextIn(element: XmlElement, context: ConfigContext): void {
  for (const { kind, span } of element.children) {
    if (kind !== 'text' && kind !== 'cdata') continue;
    const trimmed = trimSpan(context.document.text, span.start, span.end);
    if (trimmed.start < trimmed.end) reportText(trimmed.start, trimmed.end, 'inside', context);
  }
}

function reportText(
  start: number,
  end: number,
  where: 'outside' | 'inside',
  { document, report }: ConfigContext,
): void {
  const text = document.text.slice(start, end);
  // A `<` that begins no tag, or a blank only seeming one, is told by the rules on those.
  if (text.includes('<') || holdsOnlyInvisibles(text)) return;
  const shown = shorten(text);
  const isError = where === 'outside' && document.shape === 'file';
  report({
    span: { start, end },
    message: isError
      ? t('`{0}` stands outside of `<config>`; only comments may.', shown)
      : t('`{0}` belongs to no parameter.', shown),
    ...(isError && { severity: 'error' }),
    fixes: () => [possibleFix(t('Remove this text'), remove({ start, end }))],
  });
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
