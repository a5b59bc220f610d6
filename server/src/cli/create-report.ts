import { pathToFileURL } from 'node:url';
import type { CustomRule } from '../service/cross-checks/pages/custom-rule.js';
import type { FactsSource } from '../service/facts/facts-source.js';
import { githubFormat } from '../service/report/github-format.js';
import { jsonFormat } from '../service/report/json-format.js';
import type { FormatName, ReportFormat } from '../service/report/report-format.js';
import { sarifFormat } from '../service/report/sarif-format.js';
import { textFormat } from '../service/report/text-format.js';
import type { Installation } from './installation.js';
import { knownRules } from './known-rules.js';
import { createPaint } from './paint.js';

/** The report in the format that was asked for. */
export function createReport(
  name: FormatName,
  installation: Installation,
  facts: FactsSource,
  own: readonly CustomRule[],
  color: boolean,
): ReportFormat {
  switch (name) {
    case 'text':
      return textFormat(createPaint(color));
    case 'json':
      return jsonFormat(installation.ruleUrl);
    case 'github':
      return githubFormat();
    case 'sarif':
      return sarifFormat({
        name: 'jabber-lint',
        version: installation.version,
        rules: knownRules(installation, facts, own),
        baseUri: pathToFileURL(`${process.cwd()}/`).href,
      });
  }
}
