import type { XmlError } from '../syntax/xml/xml-document.js';
import type { Span } from '../text/span.js';
import type { Report } from './finding.js';
import type { ConfigContext, ConfigRule, RuleMeta } from './rule.js';
import { configureTheClients } from './sources.js';

/** What to say about one error; the span is the error's own unless given. */
export type Describe = (
  error: XmlError,
  context: ConfigContext,
) => (Omit<Report, 'span'> & Partial<Pick<Report, 'span'>>) | undefined;

/**
 * A rule about texts that are not well-formed: which kinds of error it reports, and how. Such a file is
 * not read at all by the client, hence errors unless said otherwise.
 */
export function syntaxRule(
  meta: Pick<RuleMeta, 'id' | 'summary' | 'fix'> & Partial<Pick<RuleMeta, 'severity'>>,
  describe: Readonly<Partial<Record<XmlError['kind'], Describe>>>,
): ConfigRule {
  return {
    meta: { severity: 'error', ...meta, category: 'syntax', sources: [configureTheClients], syntaxOnly: true },
    document(context) {
      let absorbed = 0;
      for (const error of context.document.xml.errors) {
        if (error.span.start < absorbed) continue;
        const report = describe[error.kind]?.(error, context);
        if (!report) continue;
        context.report({ span: error.span, ...report });
        absorbed = report.absorbs?.end ?? absorbed;
      }
    },
  };
}

/** From the offset to the end of the tag: one slip in a tag often makes nonsense of the rest of it. */
export function restOfTag({ span: { start } }: XmlError, { document: { text } }: ConfigContext): Span {
  const end = text.indexOf('>', start);
  return { start, end: end < 0 ? text.length : end };
}

/** The line of an offset as people count. */
export function lineOf(offset: number, { document }: ConfigContext): number {
  return document.textDocument.positionAt(offset).line + 1;
}
