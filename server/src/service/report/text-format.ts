import type { TextDocument } from 'vscode-languageserver-textdocument';
import { shownPath } from '../documents/shown-path.js';
import type { Severity } from '../lint-options.js';
import { t } from '../messages/localise.js';
import type { Finding, Related } from '../rules/finding.js';
import { placeOf } from './place.js';
import { printable } from './printable.js';
import type { FileReport, ReportEnd, ReportFormat } from './report-format.js';
import { excerptAt } from './source-excerpt.js';

/** What a piece of the report is, for colours. */
export type Style = Severity | 'place' | 'faint';

/** Colours a piece of text, or gives it back as it is. */
export type Paint = (style: Style, text: string) => string;

/** For people at a terminal: one line a finding, with the source line and carets below, and a summary at the end. */
export function textFormat(paint: Paint): ReportFormat {
  return {
    begin: () => '',
    file(report) {
      if (report.findings.length === 0) return '';
      return `${report.findings.map((finding) => findingLines(report, finding, paint)).join('')}\n`;
    },
    end: (end) => `${summary(end)}\n`,
  };
}

function findingLines({ file, text }: FileReport, finding: Finding, paint: Paint): string {
  const { line, column } = placeOf(text, finding.span);
  const where = `${printable(file)}:${line}:${column}`;
  const message = printable(finding.message.replace(/\s+/g, ' '));
  const headline = [
    paint('place', where),
    paint(finding.severity, severityWord(finding.severity)),
    message,
    paint('faint', finding.ruleId),
  ].join('  ');

  const { source, carets } = excerptAt(text, finding.span);
  const gutter = String(line).padStart(5);
  const margin = ' '.repeat(gutter.length);
  let lines = `${headline}\n${paint('faint', `${gutter} |`)} ${source}\n`;
  lines += `${paint('faint', `${margin} |`)} ${paint(finding.severity, carets)}\n`;
  for (const related of finding.related ?? []) {
    lines += `${margin} ${paint('faint', '=')} ${relatedPlace(file, text, related)}  ${printable(related.message)}\n`;
  }
  return lines;
}

/** Line and column, behind the path of the file when it is another one. */
function relatedPlace(file: string, text: TextDocument, { span, elsewhere }: Related): string {
  if (elsewhere) {
    const { line, character } = elsewhere.range.start;
    return printable(`${shownPath(file, text.uri, elsewhere.uri)}:${line + 1}:${character + 1}`);
  }
  const { line, column } = placeOf(text, span);
  return `${line}:${column}`;
}

function severityWord(severity: Severity): string {
  switch (severity) {
    case 'error':
      return t('error');
    case 'warning':
      return t('warning');
    case 'information':
      return t('information');
    case 'hint':
      return t('hint');
  }
}

function summary({ tally, failures }: ReportEnd): string {
  const { error, warning, information, hint } = tally.shown;
  const parts = [t('Files checked: {0}.', tally.files)];
  if (error + warning + information + hint === 0) parts.push(t('Nothing to report.'));
  else {
    parts.push(t('Errors: {0}, warnings: {1}, information: {2}, hints: {3}.', error, warning, information, hint));
  }
  if (tally.fixable > 0) parts.push(t('--fix mends {0} of them.', tally.fixable));
  if (tally.hidden > 0) parts.push(t('Not shown: {0} (--min-severity hint shows all).', tally.hidden));
  if (failures.length > 0) parts.push(t('Failures: {0}, see above.', failures.length));
  return parts.join(' ');
}
