import { lineEndOf } from '../../documents/layout.js';
import { wholeLines } from '../../documents/whole-lines.js';
import { t } from '../../messages/localise.js';
import type { XmlError } from '../../syntax/xml/xml-document.js';
import type { Span } from '../../text/span.js';
import { certainFix, insertAt, possibleFix, remove, replace } from '../fixes.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'declaration-wrong',
    category: 'syntax',
    severity: 'error',
    summary: 'The XML declaration is not the first thing in the file, or names no version 1.0.',
    sources: [clientConfiguration],
    fix: 'certain',
    syntaxOnly: true,
  },
  document(context) {
    const { document } = context;
    const misplaced = document.xml.errors.filter(({ kind }) => kind === 'declaration-not-first');
    for (const { span } of misplaced) reportMisplaced(span.start, span.end, context);
    const { span } = document.xml.errors.find(isWrongCase) ?? {};
    if (span) reportCase(span, context);
    else if (misplaced.length === 0) checkVersion(context);
  },
};

/** `<?XML …?>`: to XML an instruction with a name it reserves. */
function isWrongCase({ kind, found }: XmlError): boolean {
  return kind === 'name-invalid' && found !== 'xml' && found?.toLowerCase() === 'xml';
}

function reportCase(span: Span, { report }: ConfigContext): void {
  report({
    span,
    message: t('The XML declaration begins with `<?xml` in lower case.'),
    absorbs: span,
    fixes: () => [certainFix(t('Write `{0}`', 'xml'), replace(span, 'xml'))],
  });
}

function reportMisplaced(start: number, end: number, { document, report }: ConfigContext): void {
  const { text } = document;
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  const before = text.slice(first, start);
  const isSecond = before.includes('<?xml');
  report({
    span: { start, end },
    message: isSecond
      ? t('This is a second XML declaration; a file has one, at its very beginning.')
      : t('Nothing may stand before the XML declaration, not even a blank or a comment.'),
    fixes: () => {
      if (before.trim() === '')
        return [certainFix(t('Remove what stands before it'), remove({ start: first, end: start }))];
      const cut = remove(wholeLines(text, { start, end }));
      if (isSecond) return [possibleFix(t('Remove this declaration'), cut)];
      const moved = insertAt(first, text.slice(start, end) + lineEndOf(document));
      return [certainFix(t('Move it to the beginning'), moved, cut)];
    },
  });
}

function checkVersion({ document, report }: ConfigContext): void {
  const declaration = document.xml.declaration;
  if (!declaration || declaration.version?.value === '1.0') return;
  const { version } = declaration;
  const correct = 'version="1.0"';
  report({
    span: version?.span ?? { start: declaration.span.start, end: declaration.span.start + '<?xml'.length },
    message: t('The XML declaration must say `version="1.0"`.'),
    fixes: () => [
      certainFix(
        t('Write `version="1.0"`'),
        version ? replace(version.span, correct) : insertAt(declaration.span.start + '<?xml'.length, ` ${correct}`),
      ),
    ],
  });
}
