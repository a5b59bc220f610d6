import { t } from '../../messages/localise.js';
import type { XmlAttribute, XmlDeclaration, XmlError } from '../../syntax/xml/xml-document.js';
import type { Span } from '../../text/span.js';
import { declarationParts } from '../declaration-parts.js';
import { certainFix, insertAt, possibleFix, replace } from '../fixes.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { configureTheClients } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'encoding-wrong',
    category: 'syntax',
    severity: 'error',
    summary: 'The file is not in UTF-8, or its declaration says another encoding.',
    sources: [configureTheClients],
    fix: 'certain',
    syntaxOnly: true,
  },
  document(context) {
    const { encoding } = context.document;
    if (encoding === 'unknown') {
      report(context, t('The bytes of this file are not UTF-8; save it as UTF-8.'));
    } else if (encoding === 'utf-16le' || encoding === 'utf-16be') {
      report(
        context,
        t('The file is written in {0}; the guides want UTF-8. Save it as UTF-8.', encoding.toUpperCase()),
      );
    } else {
      checkDeclared(context);
    }
  },
};

function report(context: ConfigContext, message: string): void {
  context.report({ span: declaredAt(context), message });
}

/** The declared name, the declaration, or the beginning of the file. */
function declaredAt({ document: { xml } }: ConfigContext): Span {
  return xml.declaration?.encoding?.valueSpan ?? xml.declaration?.span ?? { start: 0, end: 0 };
}

/** The bytes are UTF-8, or not known. */
function checkDeclared(context: ConfigContext): void {
  const { document } = context;
  const { declaration, errors } = document.xml;
  if (!declaration || !isSound(declaration, errors)) return;
  const { encoding } = declaration;
  const span = declaredAt(context);
  if (!encoding?.value || !encoding.valueSpan) {
    reportNotNamed(context);
    return;
  }
  if (/^utf-8$/i.test(encoding.value)) return;
  if (/^utf8$/i.test(encoding.value)) {
    context.report({
      span,
      message: t('The name of this encoding is `{0}`; not every reader of XML knows `{1}`.', 'utf-8', encoding.value),
      severity: 'information',
      fixes: () => [certainFix(t('Write `{0}`', 'utf-8'), replace(span, 'utf-8'))],
    });
    return;
  }
  const isAscii = /^[\0-\x7F]*$/.test(document.text);
  const bytesKnown = document.encoding === 'utf-8';
  const isCertain = bytesKnown || isAscii;
  context.report({
    span,
    message:
      bytesKnown && !isAscii
        ? t('The declaration says {0}, but the file is written in UTF-8.', encoding.value)
        : t('The declaration says {0}; the guides want UTF-8.', encoding.value),
    // Plain ASCII reads the same either way, unless two bytes a character are announced.
    ...(!bytesKnown || (isAscii && !/^utf-?16/i.test(encoding.value)) ? { severity: 'warning' as const } : {}),
    fixes: () => [(isCertain ? certainFix : possibleFix)(t('Write `{0}`', 'utf-8'), replace(span, 'utf-8'))],
  });
}

/** False where another slip may hide what was meant: a quote that is missing, a name that is misspelt. */
function isSound({ span, attributes }: XmlDeclaration, errors: readonly XmlError[]): boolean {
  const isKnown = ({ name }: XmlAttribute) => declarationParts.includes(name);
  return attributes.every(isKnown) && !errors.some(({ span: { start } }) => span.start <= start && start < span.end);
}

function reportNotNamed({ document, report }: ConfigContext): void {
  const { declaration } = document.xml;
  if (!declaration || declaration.encoding) return;
  const { version, span } = declaration;
  report({
    span,
    message: t('The guides name the encoding in the declaration: `encoding="utf-8"`.'),
    severity: 'hint',
    fixes: () =>
      version ? [certainFix(t('Add `encoding="utf-8"`'), insertAt(version.span.end, ' encoding="utf-8"'))] : [],
  });
}
