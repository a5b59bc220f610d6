import type { LintOptions } from './lint-options.js';
import type { Finding } from './rules/finding.js';

/** The findings of a document under some options, made anew when what they rest on is another object than before. */
export type KeptFindings = (
  document: object,
  options: LintOptions,
  basis: object,
  make: () => readonly Finding[],
) => readonly Finding[];

/** Keeps findings as long as the document, and with it what they rest on. */
export function createKeptFindings(): KeptFindings {
  const kept = new WeakMap<
    object,
    WeakMap<LintOptions, { readonly basis: object; readonly findings: readonly Finding[] }>
  >();
  return (document, options, basis, make) => {
    const byOptions = kept.get(document) ?? new WeakMap();
    kept.set(document, byOptions);
    const known = byOptions.get(options);
    if (known?.basis === basis) return known.findings;
    const findings = make();
    byOptions.set(options, { basis, findings });
    return findings;
  };
}
