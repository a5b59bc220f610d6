import type { Severity } from '../lint-options.js';
import type { RulePage } from './report-format.js';

export interface SarifTool {
  readonly name: string;
  readonly version: string;
  readonly rules: readonly RulePage[];
}

/** SARIF's level for a severity. It has no level below `note`. */
export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}

/** The `tool.driver` object: name, version and every rule with its page. */
export function sarifDriver({ name, version, rules }: SarifTool): object {
  return {
    name,
    version,
    semanticVersion: version,
    rules: rules.map(({ meta, url, markdown }) => ({
      id: meta.id,
      shortDescription: { text: meta.summary },
      ...(url === undefined ? {} : { helpUri: url }),
      ...(markdown === undefined ? {} : { help: { text: markdown, markdown } }),
      defaultConfiguration: { level: sarifLevel(meta.severity) },
      properties: { tags: [meta.category], fix: meta.fix },
    })),
  };
}
