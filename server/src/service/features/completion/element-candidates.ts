import { groupNames } from '../../catalogue/parameter.js';
import type { ConfigDocument } from '../../documents/jabber-document.js';
import { t } from '../../messages/localise.js';
import type { FeatureContext } from '../feature-context.js';
import { groupText } from './element-text.js';
import { type Candidate, CompletionItemKind } from './item.js';
import { nestedSnippet } from './nested-snippet.js';
import { parameterCandidates } from './parameter-candidates.js';
import { type Container, type ElementPlace, tiers } from './place.js';
import { skeletonCandidates } from './skeleton.js';

/** Elements that may be written at the place. */
export function elementCandidates(document: ConfigDocument, place: ElementPlace, context: FeatureContext): Candidate[] {
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

function groupCandidates(document: ConfigDocument, place: ElementPlace, { editor }: FeatureContext): Candidate[] {
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

function fragmentParameters(document: ConfigDocument, place: ElementPlace, context: FeatureContext): Candidate[] {
  return document.settings.length > 0 ? parameterCandidates(document, place, context) : [];
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
