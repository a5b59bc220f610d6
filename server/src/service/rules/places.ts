import type { Setting } from '../documents/setting.js';
import { headLength } from './binary-search.js';

/** The setting whose span covers the offset. Binary search. */
export function settingAt<S extends Setting>(
  { settings }: { readonly settings: readonly S[] },
  offset: number,
): S | undefined {
  const setting = settings[headLength(settings, ({ span }) => span.start <= offset) - 1];
  return setting && offset < setting.span.end ? setting : undefined;
}
