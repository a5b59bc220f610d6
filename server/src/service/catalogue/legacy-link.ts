import type { LegacyLink, LinkSchemes } from './link-schemes.js';

/**
 * The form of an old client that a link has: the same up to where the form leaves something open. Links of today's
 * schemes are of today, as long as the form says no more than the scheme.
 */
export function legacyLinkOf(
  { url, scheme }: { readonly url: string; readonly scheme: string },
  { schemes, legacy }: LinkSchemes,
): LegacyLink | undefined {
  const written = url.toLowerCase();
  const isOld = !schemes.some((each) => each.scheme === `${scheme}:`);
  return legacy.forms.find(({ form }) => {
    const fixed = fixedPart(form);
    if (fixed === `${scheme}://`) return isOld;
    return written.startsWith(fixed) && /^[?/]?$/.test(written[fixed.length] ?? '');
  });
}

/** True when an old client took anything behind `scheme://`. */
export function tookAnything(scheme: string, { legacy }: LinkSchemes): boolean {
  return legacy.forms.some(({ form }) => fixedPart(form) === `${scheme}://`);
}

/** Names of the parameters that a form has, in its order. */
export function parametersOf({ form }: LegacyLink): readonly string[] {
  const query = form.split('?')[1] ?? '';
  return query.split('&').flatMap((part) => part.split('=')[0] || []);
}

function fixedPart(form: string): string {
  return form.replace(/[?<].*$/, '').toLowerCase();
}
