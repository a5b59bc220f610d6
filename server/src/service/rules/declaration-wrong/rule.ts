import { lineEndOf } from '../../documents/layout.js';
import { wholeLines } from '../../documents/whole-lines.js';
import { t } from '../../messages/localise.js';
import type { XmlAttribute, XmlDeclaration, XmlError } from '../../syntax/xml/xml-document.js';
import type { Span } from '../../text/span.js';
import { closestWord } from '../../values/closest.js';
import { type BrokenDeclaration, brokenDeclaration } from '../broken-declaration.js';
import { declarationParts } from '../declaration-parts.js';
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
    const broken = brokenDeclaration(document.text);
    const { span } = document.xml.errors.find(isWrongCase) ?? {};
    if (broken) reportHead(broken, context);
    else if (span) reportCase(span, context);
    else if (misplaced.length === 0) checkParts(context);
  },
};

/** `<?XML …?>`: to XML an instruction with a name it reserves. */
function isWrongCase({ kind, found }: XmlError): boolean {
  return kind === 'name-invalid' && found !== 'xml' && found?.toLowerCase() === 'xml';
}

function reportHead({ head, span }: BrokenDeclaration, { document, report }: ConfigContext): void {
  const written = document.text.slice(head.start, head.end);
  report({
    span: head,
    message: t('The XML declaration begins with `<?xml`, not with `{0}`.', written),
    // To XML `<xml …>` opens an element, and then nothing stands where it should.
    absorbs: /<(?![ \t]*\?)/.test(written) ? { start: 0, end: document.text.length } : span,
    fixes: () => [certainFix(t('Write `{0}`', '<?xml'), replace(head, '<?xml'))],
  });
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

function checkParts(context: ConfigContext): void {
  const declaration = context.document.xml.declaration;
  if (!declaration) return;
  const unknown = declaration.attributes.filter(({ name }) => !declarationParts.includes(name));
  const missing = declarationParts.filter((part) => !declaration.attributes.some(({ name }) => name === part));
  for (const attribute of unknown) reportUnknownPart(attribute, missing, context);
  if (unknown.length > 0) return;
  if (declaration.version?.value !== '1.0') reportVersion(declaration, context);
  else if (!isInOrder(declaration)) reportOrder(declaration, context);
}

function reportUnknownPart(
  { name, nameSpan }: XmlAttribute,
  missing: readonly string[],
  { report }: ConfigContext,
): void {
  const meant = closestWord(name.toLowerCase(), missing) ?? missing.find((part) => part.includes(name.toLowerCase()));
  report({
    span: nameSpan,
    message: meant
      ? t('The XML declaration knows no `{0}`. Did you mean `{1}`?', name, meant)
      : t('The XML declaration knows no `{0}`; it takes `version`, `encoding` and `standalone`.', name),
    fixes: () => (meant ? [certainFix(t('Write `{0}`', meant), replace(nameSpan, meant))] : []),
  });
}

function reportVersion({ span, version }: XmlDeclaration, { report }: ConfigContext): void {
  const correct = 'version="1.0"';
  report({
    span: version?.span ?? { start: span.start, end: span.start + '<?xml'.length },
    message: t('The XML declaration must say `version="1.0"`.'),
    fixes: () => [
      certainFix(
        t('Write `version="1.0"`'),
        version ? replace(version.span, correct) : insertAt(span.start + '<?xml'.length, ` ${correct}`),
      ),
    ],
  });
}

function isInOrder({ attributes }: XmlDeclaration): boolean {
  const places = attributes.map(({ name }) => declarationParts.indexOf(name));
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}

function reportOrder({ attributes }: XmlDeclaration, { document, report }: ConfigContext): void {
  const [first] = attributes;
  const last = attributes.at(-1);
  if (!first || !last) return;
  const span = { start: first.span.start, end: last.span.end };
  report({
    span,
    message: t('In the XML declaration `version` comes first, then `encoding`, then `standalone`.'),
    fixes: () => {
      const sorted = [...attributes].sort(
        (a, b) => declarationParts.indexOf(a.name) - declarationParts.indexOf(b.name),
      );
      const written = sorted.map((each) => document.text.slice(each.span.start, each.span.end));
      return [certainFix(t('Put them in order'), replace(span, written.join(' ')))];
    },
  });
}
