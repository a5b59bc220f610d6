import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver-types';
import type { Severity } from '../lint-options.js';
import type { Finding } from '../rules/finding.js';
import type { Span } from '../text/span.js';
import type { EditorAbilities } from './feature-context.js';

/** A document that findings are about. */
export interface FoundIn {
  readonly uri: string;
  rangeOf(span: Span): Range;
}

/** The findings as editors show them. */
export function diagnostics(document: FoundIn, findings: readonly Finding[], editor: EditorAbilities): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(document, finding, editor));
}

/** One finding as editors show it. Code and data say which rule it is; nothing reads the message. */
export function toDiagnostic(document: FoundIn, finding: Finding, { rulePage }: EditorAbilities): Diagnostic {
  const { ruleId, span, message, severity, tag, related } = finding;
  const page = rulePage?.(ruleId);
  return {
    range: document.rangeOf(span),
    severity: diagnosticSeverity[severity],
    code: ruleId,
    source: 'jabber',
    message,
    data: { ruleId },
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    ...(tag === undefined ? {} : { tags: [diagnosticTag[tag]] }),
    ...(related === undefined
      ? {}
      : {
          relatedInformation: related.map((other) => ({
            location: other.elsewhere ?? { uri: document.uri, range: document.rangeOf(other.span) },
            message: other.message,
          })),
        }),
  };
}

const diagnosticSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const diagnosticTag = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;
