import { indentAt, lineEndOf } from '../../documents/layout.js';
import type { Group } from '../../documents/setting.js';
import { wholeLines } from '../../documents/whole-lines.js';
import { t } from '../../messages/localise.js';
import type { Fix } from '../finding.js';
import { insertAt, possibleFix, remove } from '../fixes.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';
import { lineOf } from '../syntax-rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'group-repeated',
    category: 'structure',
    severity: 'information',
    summary: 'A group is there more than once.',
    sources: [clientConfiguration],
    fix: 'choice',
  },
  document(context) {
    const first = new Map<string, Group>();
    for (const group of context.document.groups) {
      if (group.known === undefined) continue;
      const before = first.get(group.known);
      if (!before) {
        first.set(group.known, group);
        continue;
      }
      context.report({
        span: group.nameSpan,
        message: t(
          'The group `{0}` is there already, in line {1}; keep its parameters together.',
          group.known,
          lineOf(before.element.span.start, context),
        ),
        related: [{ span: before.nameSpan, message: t('The first `{0}`.', group.known) }],
        fixes: () => mergeFixes(group, before, context),
      });
    }
  },
};

function mergeFixes(group: Group, into: Group, { document }: ConfigContext): Fix[] {
  const { text } = document;
  const target = into.element.closeTag;
  const { element } = group;
  if (!target || !element.closeTag || element.span.start < into.element.span.end) return [];
  const indent = indentAt(text, target.start);
  const content = text.slice(element.contentSpan.start, element.contentSpan.end);
  const moved = content.replace(/^[ \t]*(\r\n|\r|\n)/, '').trimEnd();
  const insertion =
    indent === undefined
      ? insertAt(target.start, moved)
      : insertAt(target.start - indent.length, moved ? moved + lineEndOf(document) : '');
  return [
    possibleFix(
      t('Move its content into the first `{0}`', into.name),
      insertion,
      remove(wholeLines(text, element.span)),
    ),
  ];
}
