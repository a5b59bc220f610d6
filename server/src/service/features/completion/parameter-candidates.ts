import type { GroupName, Parameter } from '../../catalogue/parameter.js';
import type { ConfigDocument } from '../../documents/jabber-document.js';
import { t } from '../../messages/localise.js';
import type { FeatureContext } from '../feature-context.js';
import { groupText, parameterText } from './element-text.js';
import { type Candidate, CompletionItemKind } from './item.js';
import { moveIntoGroup } from './move-into-group.js';
import { offeredParameters } from './offered-parameters.js';
import { type ElementPlace, tiers } from './place.js';
import { presentParameters } from './present-parameters.js';

/** The parameters that may be written at the place, out of those with the letters typed so far. */
export function parameterCandidates(
  document: ConfigDocument,
  place: ElementPlace,
  context: FeatureContext,
): Candidate[] {
  const offered = offeredParameters(place, context);
  if (offered.length === 0) return [];
  const isPresent = presentParameters(document, place.replace.start, context.catalogue);
  const already = t('already in this file');
  return offered.map((parameter) => {
    const own = place.container.kind === 'group' && belongsIn(parameter, place.container.name);
    const present = isPresent(parameter);
    const remark = present ? already : remarkOn(parameter, own);
    return {
      label: parameter.name,
      kind: CompletionItemKind.Property,
      tier: present ? tiers.present : tierOf(parameter, own),
      filterText: place.bracket ? `<${parameter.name}` : parameter.name,
      parameter: parameter.name,
      ...(remark === undefined ? undefined : { remark }),
      ...written(document, parameter, place, context),
    };
  });
}

function written(
  document: ConfigDocument,
  parameter: Parameter,
  { nameOnly, container, replace }: ElementPlace,
  { editor }: FeatureContext,
): Pick<Candidate, 'newText' | 'snippet' | 'additionalTextEdits'> {
  if (nameOnly) return { newText: `<${parameter.name}`, snippet: false };
  const text = parameterText(parameter, editor.snippets);
  if (container.kind !== 'config' || parameter.group === undefined) return { newText: text, snippet: editor.snippets };
  const moved = moveIntoGroup(document, parameter, parameter.group, replace);
  return moved ?? { newText: groupText(parameter.group, text), snippet: editor.snippets };
}

function tierOf({ documented }: Parameter, own: boolean): string {
  if (documented === 'elsewhere') return tiers.undocumented;
  return own ? tiers.own : tiers.other;
}

function remarkOn({ group, documented }: Parameter, own: boolean): string | undefined {
  if (documented === 'elsewhere') return t('not in the reference guides');
  return own ? undefined : group;
}

function belongsIn({ group, alsoIn }: Parameter, name: GroupName | undefined): boolean {
  if (name === undefined) return false;
  return group === name || (alsoIn?.includes(name) ?? false);
}
