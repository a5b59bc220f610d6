import { shownPath } from '../documents/shown-path.js';
import { type Severity, severities } from '../lint-options.js';
import { t } from '../messages/localise.js';
import type { Finding } from '../rules/finding.js';
import type { Answer, AnswerSection, Cell, Verdict } from './answer.js';

/** What was found in one file. */
export interface FileFindings {
  /** How the file is shown: its path below the folder of the description. */
  readonly file: string;
  readonly uri: string;
  readonly findings: readonly (Finding & { readonly line: number })[];
}

/** The places in the guides that a rule rests on, as one line. */
export type SourcesOf = (ruleId: string) => string;

/** Every finding over all files, grouped by file, with sources: a report to hand to a colleague. */
export function checkAnswer(name: string | undefined, files: readonly FileFindings[], sourcesOf: SourcesOf): Answer {
  const withFindings = files.filter(({ findings }) => findings.length > 0);
  return {
    id: 'check',
    title: name === undefined ? t('Check of the deployment') : t('Check of the deployment {0}', name),
    sections: [summary(files), ...withFindings.map((file) => fileSection(file, sourcesOf))],
  };
}

function summary(files: readonly FileFindings[]): AnswerSection {
  const all = files.flatMap(({ findings }) => findings);
  const checked = files.length === 1 ? t('1 file was checked.') : t('{0} files were checked.', files.length);
  if (all.length === 0) return { paragraphs: [checked, t('Nothing was found.')] };
  const count = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  return {
    paragraphs: [checked],
    table: {
      columns: [t('Severity'), t('Findings')],
      rows: severities.map((severity) => [severityCell(severity), String(count(severity))]),
    },
  };
}

function fileSection({ file, uri, findings }: FileFindings, sourcesOf: SourcesOf): AnswerSection {
  const ordered = [...findings].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.line - b.line,
  );
  return {
    title: file,
    table: {
      columns: [t('Line'), t('Severity'), t('Finding'), t('Rule'), t('Source')],
      rows: ordered.map((finding) => [
        String(finding.line),
        severityCell(finding.severity),
        withRelated(finding, (other) => shownPath(file, uri, other)),
        finding.ruleId,
        sourcesOf(finding.ruleId),
      ]),
    },
  };
}

function withRelated({ message, related = [] }: Finding, shown: (uri: string) => string): string {
  const places = related.flatMap(({ elsewhere }) =>
    elsewhere ? [`${shown(elsewhere.uri)}:${elsewhere.range.start.line + 1}`] : [],
  );
  return places.length === 0 ? message : t('{0} (see also {1})', message, places.join(', '));
}

const verdicts: Partial<Record<Severity, Verdict>> = { error: 'bad', warning: 'doubt' };

function severityCell(severity: Severity): Cell {
  const words = { error: t('error'), warning: t('warning'), information: t('information'), hint: t('hint') };
  const verdict = verdicts[severity];
  return verdict === undefined ? words[severity] : { text: words[severity], verdict };
}
