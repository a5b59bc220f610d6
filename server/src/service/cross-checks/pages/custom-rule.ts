import type { CrossCheck } from '../cross-check.js';
import type { CheckSamples } from './check-page.js';

/** A rule that stands in `jabber-lint.yaml`, with its samples where it has some. */
export type CustomRule = CrossCheck & Partial<CheckSamples>;
