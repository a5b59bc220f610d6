import type { Parameter } from '../../../catalogue/parameter.js';
import type { NotationDocument } from '../../../documents/jabber-document.js';
import { t } from '../../../messages/localise.js';
import type { Span } from '../../../text/span.js';
import type { FeatureContext } from '../../feature-context.js';
import { holdsLetters } from '../../letters.js';
import { isOutdated } from '../../outdated.js';
import { choice, escapeSnippet, placeholder } from '../escape.js';
import { type Candidate, CompletionItemKind } from '../item.js';
import { choicesFor } from '../offers.js';
import { dataOf } from './parameter-data.js';
import type { NamePlace, Writing } from './place.js';

/** The settings that the notation knows, those first that are not there yet. */
export function nameCandidates(
  { text }: NotationDocument,
  place: NamePlace,
  offset: number,
  context: FeatureContext,
): { readonly replace: Span; readonly candidates: readonly Candidate[] } {
  const { set, current, writing } = place;
  const present = new Set(set.settings.flatMap((setting) => (setting === current ? [] : [setting.parameter])));
  const rename = writing ? undefined : current?.rename('')[0];
  const replace = rename?.span ?? place.replace;
  // Quotes and the like before the letters, which editors compare as well.
  const lead = text.slice(replace.start, offset - place.typed.length);
  const offered = context.catalogue
    .vocabulary(set.notation)
    .parameters.filter((parameter) => isOffered(parameter, place, context));
  return {
    replace,
    candidates: offered.map((parameter) => {
      const remark = remarkOn(parameter, present.has(parameter));
      return {
        label: parameter.name,
        kind: CompletionItemKind.Property,
        snippet: writing !== undefined && context.editor.snippets,
        newText: writing
          ? settingText(parameter, writing, context.editor.snippets)
          : (current?.rename(parameter.name)[0]?.newText ?? parameter.name),
        tier: present.has(parameter) ? '4' : parameter.required === true ? '1' : parameter.status ? '3' : '2',
        filterText: lead + parameter.name,
        parameter: dataOf(parameter),
        ...(remark === undefined ? {} : { remark }),
      };
    }),
  };
}

function isOffered(parameter: Parameter, { typed, current, set }: NamePlace, context: FeatureContext): boolean {
  const { catalogue, options } = context;
  if (parameter === current?.parameter) return true;
  if (!holdsLetters(parameter.name, typed) || isOutdated(parameter, context)) return false;
  if (parameter.status !== undefined || parameter.documented === 'elsewhere') {
    return typed.length >= 2 && parameter.name.toLowerCase().startsWith(typed.toLowerCase());
  }
  if (set.notation === 'emm' && set.platform && !catalogue.worksOn(parameter, [set.platform])) return false;
  return catalogue.worksOn(parameter, options.platforms) && catalogue.existsIn(parameter, options.release);
}

function settingText(parameter: Parameter, writing: Writing, snippets: boolean): string {
  const { before, between, after, encode } = writing;
  const words = choicesFor(parameter).flatMap((word) => encode(word) ?? []);
  const standard = words[0] ?? (parameter.default ? encode(parameter.default) : '') ?? '';
  if (!snippets) return before + parameter.name + between + standard + after;
  const value = words.length > 1 ? choice(1, words) : placeholder(1, standard);
  return escapeSnippet(before + parameter.name + between) + value + escapeSnippet(after);
}

function remarkOn({ required, status }: Parameter, isPresent: boolean): string | undefined {
  if (isPresent) return t('already here');
  if (required === true) return t('required');
  return status === undefined ? undefined : t('not in the guides of today');
}
