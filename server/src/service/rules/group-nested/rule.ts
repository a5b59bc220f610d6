import { indentAt, lineEndOf } from '../../documents/layout.js';
import type { Group } from '../../documents/setting.js';
import { wholeLines } from '../../documents/whole-lines.js';
import { t } from '../../messages/localise.js';
import type { Fix } from '../finding.js';
import { insertAt, possibleFix, remove } from '../fixes.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'group-nested',
    category: 'structure',
    severity: 'warning',
    summary: 'A group stands inside another group.',
    sources: [clientConfiguration],
    fix: 'choice',
  },
  group(group, context) {
    const outer = group.element.parent;
    if (!outer || outer === context.document.root || outer.name.toLowerCase() === 'config') return;
    // An outer group that is not closed only seems to hold this one; one that is not closed itself may belong elsewhere.
    if (!outer.closeTag || !(group.element.closeTag || group.element.selfClosing)) return;
    context.report({
      span: group.nameSpan,
      message: t(
        'The group `{0}` stands inside `{1}`; groups stand directly below `<config>`.',
        group.name,
        outer.name,
      ),
      related: [{ span: outer.nameSpan, message: t('`{0}` is opened here.', outer.name) }],
      fixes: () => moveOut(group, context),
    });
  },
};

function moveOut(group: Group, { document }: ConfigContext): Fix[] {
  const { element } = group;
  const outer = element.parent;
  if (!outer || !element.closeTag) return [];
  const { text } = document;
  const indent = indentAt(text, outer.span.start) ?? '';
  const moved = lineEndOf(document) + indent + text.slice(element.span.start, element.span.end);
  return [
    possibleFix(
      t('Move it behind `</{0}>`', outer.name),
      remove(wholeLines(text, element.span)),
      insertAt(outer.span.end, moved),
    ),
  ];
}
