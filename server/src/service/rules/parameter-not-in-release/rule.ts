import type { Catalogue } from '../../catalogue/catalogue.js';
import { compareReleases } from '../../catalogue/exists-in.js';
import { type Notation, notations } from '../../catalogue/notation.js';
import { type Parameter, type Release, releases } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { softened } from '../../values/softened.js';
import type { NotationRule } from '../rule.js';

export const rule: NotationRule = {
  meta: {
    id: 'parameter-not-in-release',
    category: 'releases',
    severity: 'information',
    summary: 'A parameter is not documented for the chosen release.',
    sources: [{ guide: 'Parameters Reference Guides for Cisco Jabber 12.1 to 14.1' }],
    fix: 'none',
    notations,
  },
  document({ document, catalogue, options, report }) {
    const missing = parametersMissingIn(options.release, catalogue, document.notation);
    for (const { parameter, nameSpan } of document.settings) {
      if (!parameter || !missing.has(parameter)) continue;
      const gone = isGone(parameter, options.release);
      report({
        span: nameSpan,
        message: messageFor(parameter, options.release),
        // A name taken out of the guides may still be read; the doubt says so.
        ...(gone && { severity: softened(parameter, 'information'), tag: 'deprecated' as const }),
        parameter: parameter.name,
      });
    }
  },
};

/** Worked out once for all files of a run. */
const known = new WeakMap<Catalogue, Map<string, ReadonlySet<Parameter>>>();

function parametersMissingIn(release: Release, catalogue: Catalogue, notation: Notation): ReadonlySet<Parameter> {
  const ofCatalogue = known.get(catalogue) ?? new Map<string, ReadonlySet<Parameter>>();
  known.set(catalogue, ofCatalogue);
  const key = `${notation} ${release}`;
  const missing = ofCatalogue.get(key) ?? findMissing(release, catalogue, notation);
  ofCatalogue.set(key, missing);
  return missing;
}

/** Old directory names and names with a successor have rules of their own. */
function findMissing(release: Release, catalogue: Catalogue, notation: Notation): ReadonlySet<Parameter> {
  return new Set(
    catalogue
      .vocabulary(notation)
      .parameters.filter(
        (parameter) =>
          !parameter.retired &&
          !catalogue.existsIn(parameter, release) &&
          !(parameter.replacedBy !== undefined && isGone(parameter, release)),
      ),
  );
}

function isGone({ until }: Parameter, release: Release): boolean {
  return until !== undefined && compareReleases(release, until) > 0;
}

/** Says what the guides document and no more: what a client of another release reads, they leave open. */
function messageFor({ name, since, until }: Parameter, release: string): string {
  if (until === undefined)
    return t('The guides document `{0}` for Jabber {1} and later, not for {2}.', name, since ?? '', release);
  // The first guides that were read do not say that a name was new in them.
  if (since === undefined || since === releases[0])
    return t('The guides document `{0}` up to Jabber {1}, not for {2}.', name, until, release);
  if (since === until) return t('The guides document `{0}` for Jabber {1} only, not for {2}.', name, since, release);
  return t('The guides document `{0}` for Jabber {1} to {2}, not for {3}.', name, since, until, release);
}
