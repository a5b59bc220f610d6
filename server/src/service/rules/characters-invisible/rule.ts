import type { ConfigSetting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import type { Span } from '../../text/span.js';
import { certainFix, possibleFix, renameElement, replace } from '../fixes.js';
import {
  hasInvisibles,
  holdsOnlyInvisibles,
  invisiblesIn,
  nameOfCharacter,
  withoutInvisibles,
} from '../invisible-characters.js';
import { settingAt } from '../places.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { configureTheClients } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'characters-invisible',
    category: 'syntax',
    severity: 'warning',
    summary: 'A name, a value or the space between parameters holds a character one cannot see.',
    sources: [configureTheClients],
    fix: 'certain',
  },
  document(context) {
    const { text, xml } = context.document;
    if (!hasInvisibles(text)) return;
    const first = text.startsWith('\uFEFF') ? 1 : 0;
    const isComment = inComment(xml.comments.map(({ span }) => span));
    for (const { index, found, plain } of invisiblesIn(text)) {
      const start = Math.max(index, first);
      const end = index + found.length;
      if (start < end && !isComment(start)) reportRun({ start, end }, plain, context);
    }
  },
};

function reportRun(span: Span, plain: string, context: ConfigContext): void {
  const { document, report } = context;
  const setting = settingAt(document, span.start);
  if (setting && span.start >= setting.valueSpan.start && isFreeText(setting)) return;
  const name = nameOfCharacter(document.text.slice(span.start, span.end));
  const inName = setting !== undefined && span.start < setting.nameSpan.end;
  if (inName && hasInvisibles(document.text.slice(setting.nameSpan.start, span.start))) return;
  const around = textAround(span, document.text);
  report({
    span,
    message: inName
      ? t('The name holds the invisible character {0}; the client will not know it.', name)
      : t('The invisible character {0} stands here.', name),
    ...(isOutsideRoot(span, context) && { severity: 'error' }),
    ...(setting?.parameter && { parameter: setting.parameter.name }),
    absorbs: inName ? setting.nameSpan : (setting?.valueSpan ?? around),
    fixes: () => {
      if (inName)
        return [certainFix(t('Remove it'), ...renameElement(setting.element, withoutInvisibles(setting.name)))];
      if (around !== span) return [certainFix(t('Write a plain blank'), replace(span, ' '))];
      if (plain === '') return [certainFix(t('Remove it'), replace(span, ''))];
      return [
        possibleFix(t('Write a plain blank'), replace(span, ' ')),
        possibleFix(t('Remove it'), replace(span, '')),
      ];
    },
  });
}

/** The whole blank stretch between two tags when nothing else stands there; else the span itself. */
function textAround(span: Span, text: string): Span {
  const start = text.lastIndexOf('>', span.start) + 1;
  const next = text.indexOf('<', span.end);
  const end = next < 0 ? text.length : next;
  return holdsOnlyInvisibles(text.slice(start, end)) ? { start, end } : span;
}

/** Outside of the root XML allows plain blanks only. */
function isOutsideRoot({ start }: Span, { document: { root } }: ConfigContext): boolean {
  return root !== undefined && (start < root.span.start || start >= root.span.end);
}

/** Texts for people may need such characters: joiners, narrow blanks before units, emoji. */
function isFreeText({ parameter }: ConfigSetting): boolean {
  return parameter === undefined || parameter.value.type === 'text' || parameter.value.type === 'string';
}

/** Offsets are asked for in rising order, so one walk over the comments is enough. */
function inComment(comments: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((comments[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    return (comments[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
