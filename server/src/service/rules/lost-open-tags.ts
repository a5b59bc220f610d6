import { knownGroupName } from '../documents/group-names.js';
import type { ConfigDocument } from '../documents/jabber-document.js';
import type { ConfigSetting } from '../documents/setting.js';
import type { Span } from '../text/span.js';

/** A `</Group>` whose `<Group>` was lost, and the parameters that the group was to hold. */
export interface LostOpenTag {
  readonly closeTag: Span;
  readonly first: ConfigSetting;
  readonly settings: readonly ConfigSetting[];
}

/**
 * The stray close tags of groups that parameters without a group stand before, none of another group
 * between them.
 */
export function lostOpenTags({ xml, strays, groups }: ConfigDocument): LostOpenTag[] {
  if (strays.length === 0) return [];
  const closeTags = xml.errors.filter(
    ({ kind, found }) => kind === 'close-tag-stray' && knownGroupName(found ?? '') !== undefined,
  );
  const lost: LostOpenTag[] = [];
  let nextStray = 0;
  let nextGroup = 0;
  let from = 0;
  for (const { span: closeTag } of closeTags) {
    for (let group = groups[nextGroup]; group && group.element.span.start < closeTag.start; group = groups[nextGroup]) {
      from = Math.max(from, group.element.span.end);
      nextGroup++;
    }
    const settings: ConfigSetting[] = [];
    for (let stray = strays[nextStray]; stray && stray.span.start < closeTag.start; stray = strays[nextStray]) {
      if (stray.span.start >= from) settings.push(stray);
      nextStray++;
    }
    const [first] = settings;
    if (first) lost.push({ closeTag, first, settings });
    from = closeTag.end;
  }
  return lost;
}
