import type { GroupName, Parameter } from '../../catalogue/parameter.js';
import { groupNames } from '../../catalogue/parameter.js';
import type { JabberDocument } from '../../documents/jabber-document.js';
import { t } from '../../messages/localise.js';
import { settingAt } from '../../rules/places.js';
import type { FeatureContext } from '../feature-context.js';
import { isOutdated } from '../outdated.js';
import { groupText, parameterText } from './element-text.js';
import { type Candidate, CompletionItemKind } from './item.js';
import { moveIntoGroup } from './move-into-group.js';
import { nestedSnippet } from './nested-snippet.js';
import type { Container, Place } from './place.js';
import { skeletonCandidates } from './skeleton.js';

export type ElementPlace = Extract<Place, { kind: 'element' }>;

/** Order of the list: what fits here and is missing, what fits elsewhere, what is there already, what no guide lists. */
const tiers = { group: '1', own: '2', other: '3', present: '4', undocumented: '5' } as const;

/** Elements that may be written at the place. */
export function elementCandidates(document: JabberDocument, place: ElementPlace, context: FeatureContext): Candidate[] {
  const { container } = place;
  switch (container.kind) {
    case 'nested':
      return nestedCandidates(place, container, context);
    case 'group':
      return parameterCandidates(document, place, context);
    case 'config':
      return [...groupCandidates(document, place, context), ...parameterCandidates(document, place, context)];
    case 'top': {
      if (document.root !== undefined) return [];
      const skeletons = skeletonCandidates(document, place, context.editor.snippets);
      return [
        ...skeletons,
        ...groupCandidates(document, place, context),
        ...fragmentParameters(document, place, context),
      ];
    }
  }
}

function groupCandidates(document: JabberDocument, place: ElementPlace, { editor }: FeatureContext): Candidate[] {
  const present = new Set(document.groups.map(({ known }) => known));
  const here = document.groups.find(({ nameSpan }) => nameSpan.start === place.replace.start + 1)?.known;
  return groupNames.map((name) => {
    const again = present.has(name) && name !== here;
    const whole = groupText(name, editor.snippets ? '$0' : '');
    return {
      label: name,
      kind: CompletionItemKind.Module,
      newText: place.nameOnly ? `<${name}` : whole,
      snippet: editor.snippets && !place.nameOnly,
      tier: again ? tiers.present : tiers.group,
      filterText: filterText(name, place),
      detail: t('group of parameters'),
      ...(again ? { remark: t('already in this file') } : {}),
    };
  });
}

function fragmentParameters(document: JabberDocument, place: ElementPlace, context: FeatureContext): Candidate[] {
  return document.settings.length > 0 ? parameterCandidates(document, place, context) : [];
}

function parameterCandidates(document: JabberDocument, place: ElementPlace, context: FeatureContext): Candidate[] {
  const present = presentParameters(document, place, context);
  return context.catalogue.parameters
    .filter((parameter) => isOffered(parameter, place, context))
    .map((parameter) => parameterCandidate(document, parameter, present.has(parameter), place, context));
}

/** What the file sets already, without the element that is being typed. Long files repeat names: each is looked up once. */
function presentParameters(
  document: JabberDocument,
  { replace }: ElementPlace,
  { catalogue }: FeatureContext,
): ReadonlySet<Parameter | undefined> {
  const typing = settingAt(document, replace.start);
  const names = new Set<string>();
  for (const setting of document.settings) {
    if (setting !== typing) names.add(setting.name);
  }
  return new Set(Array.from(names, (name) => catalogue.parameter(name)));
}

/** Retired names are never offered; names that no guide lists only once they are being typed. */
function isOffered(parameter: Parameter, { typed, container }: ElementPlace, context: FeatureContext): boolean {
  const { catalogue, options } = context;
  if (isOutdated(parameter, context)) return false;
  if (parameter.group === undefined && container.kind === 'config') return false;
  if (parameter.documented === 'elsewhere') {
    return typed.length >= 2 && parameter.name.toLowerCase().startsWith(typed.toLowerCase());
  }
  return catalogue.existsIn(parameter, options.release) && catalogue.worksOn(parameter, options.platforms);
}

function parameterCandidate(
  document: JabberDocument,
  parameter: Parameter,
  present: boolean,
  place: ElementPlace,
  { editor }: FeatureContext,
): Candidate {
  const { name } = parameter;
  const own = place.container.kind === 'group' && belongsIn(parameter, place.container.name);
  const common = {
    label: name,
    kind: CompletionItemKind.Property,
    tier: present ? tiers.present : tierOf(parameter, own),
    filterText: filterText(name, place),
    parameter: name,
    ...remarkOn(parameter, present, own),
  };
  if (place.nameOnly) return { ...common, newText: `<${name}`, snippet: false };
  if (place.container.kind === 'config' && parameter.group !== undefined) {
    const moved = moveIntoGroup(document, parameter, parameter.group, place.replace);
    if (moved) return { ...common, tier: tiers.other, ...moved };
    const text = groupText(parameter.group, parameterText(parameter, editor.snippets));
    return { ...common, tier: tiers.other, newText: text, snippet: editor.snippets };
  }
  return { ...common, newText: parameterText(parameter, editor.snippets), snippet: editor.snippets };
}

function tierOf({ documented }: Parameter, own: boolean): string {
  if (documented === 'elsewhere') return tiers.undocumented;
  return own ? tiers.own : tiers.other;
}

function remarkOn({ group, documented }: Parameter, present: boolean, own: boolean): { readonly remark?: string } {
  if (present) return { remark: t('already in this file') };
  if (documented === 'elsewhere') return { remark: t('not in the reference guides') };
  return own || group === undefined ? {} : { remark: group };
}

function belongsIn({ group, alsoIn }: Parameter, name: GroupName | undefined): boolean {
  if (name === undefined) return false;
  return group === name || (alsoIn?.includes(name) ?? false);
}

function nestedCandidates(
  place: ElementPlace,
  container: Extract<Container, { kind: 'nested' }>,
  { editor }: FeatureContext,
): Candidate[] {
  const present = container.element.children.flatMap((child) =>
    child.kind === 'element' && child.span.start !== place.replace.start ? [child.name] : [],
  );
  return Object.entries(container.children).map(([name, schema], index) => ({
    label: name,
    kind: CompletionItemKind.Field,
    newText: place.nameOnly ? `<${name}` : nestedSnippet(name, schema, editor.snippets),
    snippet: editor.snippets && !place.nameOnly,
    tier: (present.includes(name) && schema.occurs !== 'one or more' ? tiers.present : tiers.own) + index,
    filterText: filterText(name, place),
    ...(schema.meaning === undefined ? {} : { detail: schema.meaning }),
  }));
}

/** Editors compare this with all the text that is replaced, the bracket included. */
function filterText(name: string, { bracket }: ElementPlace): string {
  return bracket ? `<${name}` : name;
}
