import { type Platform, platforms, type Release, releases } from '../service/catalogue/parameter.js';
import { type LintOptions, type Severity, severities } from '../service/lint-options.js';

/** The user's settings for one place, as far as the server uses them. */
export interface EditorSettings {
  readonly lint: Partial<LintOptions>;
  readonly inlayHints: boolean;
}

/** Takes what is usable of a `jabber` settings section; anything else counts as not set. */
export function readEditorSettings(section: unknown): EditorSettings {
  const value = record(section);
  const release = releases.find((known) => known === value.release);
  const chosen = platforms.filter((platform) => strings(value.platforms).includes(platform));
  return {
    lint: {
      ...(release === undefined ? {} : { release: release satisfies Release }),
      ...(chosen.length === 0 ? {} : { platforms: chosen satisfies readonly Platform[] }),
      rules: readRules(value.rules),
      allow: strings(value.allow),
    },
    inlayHints: record(value.inlayHints).enabled !== false,
  };
}

function readRules(value: unknown): Readonly<Record<string, Severity | 'off'>> {
  const rules: Record<string, Severity | 'off'> = {};
  for (const [id, wanted] of Object.entries(record(value))) {
    const severity = wanted === 'off' ? 'off' : severities.find((known) => known === wanted);
    if (severity !== undefined) rules[id] = severity;
  }
  return rules;
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
