import type { Severity } from '../lint-options.js';
import type { Finding } from '../rules/finding.js';
import { placeOf } from './place.js';
import type { FileReport, ReportFormat } from './report-format.js';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub Actions turns into annotations of the changed lines. */
export function githubFormat(): ReportFormat {
  return {
    begin: () => '',
    file: (report) => report.findings.map((finding) => `${annotation(report, finding)}\n`).join(''),
    end: () => '',
  };
}

function annotation({ file, text }: FileReport, finding: Finding): string {
  const place = placeOf(text, finding.span);
  const properties: [string, string | number][] = [
    ['file', file.replaceAll('\\', '/')],
    ['line', place.line],
    ['endLine', place.endLine],
  ];
  // Columns are refused for an annotation over several lines.
  if (place.line === place.endLine) properties.push(['col', place.column], ['endColumn', place.endColumn]);
  properties.push(['title', finding.ruleId]);
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${commands[finding.severity]} ${list}::${escapeData(finding.message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
