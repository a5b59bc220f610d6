import { placeOf } from './place.js';
import type { FileReport, ReportFormat } from './report-format.js';
import { isFixable } from './tally.js';

/** One array of findings, one finding a line. Keys are always there; `parameter` is null where none is concerned. */
export function jsonFormat(ruleUrl: (ruleId: string) => string | undefined): ReportFormat {
  let empty = true;
  const items = ({ file, text, findings }: FileReport): string[] =>
    findings.map((finding) =>
      JSON.stringify({
        file,
        ...placeOf(text, finding.span),
        severity: finding.severity,
        code: finding.ruleId,
        message: finding.message,
        parameter: finding.parameter ?? null,
        url: ruleUrl(finding.ruleId) ?? null,
        fixable: isFixable(finding),
      }),
    );
  return {
    begin: () => '[',
    file(report) {
      const lines = items(report);
      if (lines.length === 0) return '';
      const lead = empty ? '\n' : ',\n';
      empty = false;
      return lead + lines.join(',\n');
    },
    end: () => (empty ? ']\n' : '\n]\n'),
  };
}
