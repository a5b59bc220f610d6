import { wholeLines } from '../../documents/whole-lines.js';
import { t } from '../../messages/localise.js';
import { possibleFix, remove } from '../fixes.js';
import type { ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';
import { lineOf } from '../syntax-rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'root-duplicate',
    category: 'structure',
    severity: 'error',
    summary: 'Something follows after the root element.',
    sources: [clientConfiguration],
    fix: 'choice',
  },
  document(context) {
    const { document, report } = context;
    const { root } = document;
    // A fragment has no root; what it lacks is told by `root-missing`.
    if (!root) return;
    const error = document.xml.errors.find(({ kind }) => kind === 'root-second');
    const element = error?.element;
    if (!element) return;
    const isConfig = element.name.toLowerCase() === 'config' && root.span.start < element.span.start;
    const stray = document.xml.errors.some(({ kind, found }) => kind === 'close-tag-stray' && found === root.name);
    const line = lineOf(root.closeTag?.start ?? root.span.end, context);
    report({
      span: element.nameSpan,
      message: isConfig
        ? t('A second `<{0}>` begins here; a file has one root, and the first ended in line {1}.', element.name, line)
        : t('`<{0}>` stands outside of the root, which ended in line {1}.', element.name, line),
      absorbs: isConfig ? element.span : element.nameSpan,
      ...(root.closeTag && { related: [{ span: root.closeTag, message: t('The root ends here.') }] }),
      fixes: () =>
        stray && root.closeTag
          ? [
              possibleFix(
                t('Remove the `</{0}>` of line {1}', root.name, line),
                remove(wholeLines(document.text, root.closeTag)),
              ),
            ]
          : [],
    });
  },
};
