import { pathBeside } from '../documents/shown-path.js';
import { placeOf } from './place.js';
import type { ReportEnd, ReportFormat } from './report-format.js';
import { type SarifTool, sarifDriver } from './sarif-driver.js';
import { fileUri, sarifResult } from './sarif-result.js';

/** What a SARIF log says about the tool and about where it ran. */
export interface SarifOptions extends SarifTool {
  /** File URL, ending in `/`, of the directory the command was started in. */
  readonly baseUri: string;
}

/** A SARIF 2.1.0 log with one run, for code scanning and other collectors of results. */
export function sarifFormat(options: SarifOptions): ReportFormat {
  const ruleIndex = new Map(options.rules.map((rule, index) => [rule.meta.id, index]));
  let empty = true;
  return {
    begin() {
      const run = {
        tool: { driver: sarifDriver(options) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [baseId]: { uri: options.baseUri } },
      };
      const log = { $schema: schemaUri, version: '2.1.0' };
      // The run stays open: its results follow one by one.
      return `${JSON.stringify(log).slice(0, -1)},"runs":[${JSON.stringify(run).slice(0, -1)},"results":[`;
    },
    file({ file, text, findings }) {
      const artifactLocation = fileUri(file, baseId);
      const lines = findings.map((finding) =>
        JSON.stringify(
          sarifResult(finding, ruleIndex.get(finding.ruleId), {
            artifactLocation,
            locationOf(uri) {
              const path = pathBeside(file, text.uri, uri);
              return path === undefined ? { uri } : fileUri(path, baseId);
            },
            regionOf(span) {
              const { line, column, endLine, endColumn } = placeOf(text, span);
              return { startLine: line, startColumn: column, endLine, endColumn };
            },
          }),
        ),
      );
      if (lines.length === 0) return '';
      const lead = empty ? '\n' : ',\n';
      empty = false;
      return lead + lines.join(',\n');
    },
    end: (end) => `\n],"invocations":[${JSON.stringify(invocation(end))}]}]}\n`,
  };
}

const schemaUri = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const baseId = 'WORKING_DIRECTORY';

function invocation({ exitCode, failures }: ReportEnd): object {
  return {
    executionSuccessful: failures.length === 0,
    exitCode,
    toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
  };
}
