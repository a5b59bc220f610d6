import type { CheckSamples } from './check-page.js';
import type { CrossCheck } from './cross-check.js';

/** A rule that stands in `jabber-lint.yaml`, with its samples where it has some. */
export type CustomRule = CrossCheck & Partial<CheckSamples>;
