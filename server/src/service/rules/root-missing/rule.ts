import { lineEndOf } from '../../documents/layout.js';
import { t } from '../../messages/localise.js';
import { isBlank } from '../../text/is-blank.js';
import type { Fix } from '../finding.js';
import { insertAt, possibleFix } from '../fixes.js';
import { isRootExpected } from '../root-expected.js';
import type { ConfigContext, ConfigRule } from '../rule.js';
import { clientConfiguration } from '../sources.js';

export const rule: ConfigRule = {
  meta: {
    id: 'root-missing',
    category: 'structure',
    severity: 'error',
    summary: 'A configuration file has no root element `<config>`.',
    sources: [clientConfiguration],
    fix: 'choice',
  },
  document(context) {
    const { document, report } = context;
    if (document.root || !(isRootExpected(document) || isBlank(document.text))) return;
    const elements = document.xml.children.filter((node) => node.kind === 'element');
    const [first, second] = elements;
    if (first && !second && document.groups.every(({ known }) => !known)) return; // told as `root-wrong`
    const start = first?.span.start ?? document.xml.declaration?.span.end ?? 0;
    report({
      span: first ? first.nameSpan : { start, end: start },
      message: first
        ? t('The root `<config version="1.0">` around the groups is missing.')
        : t('This file holds no configuration: the root `<config version="1.0">` is missing.'),
      fixes: () => [wrap(start, first ? elements.at(-1)?.span.end : undefined, context)],
    });
  },
};

function wrap(start: number, end: number | undefined, { document }: ConfigContext): Fix {
  const eol = lineEndOf(document);
  const open = `<config version="1.0">${eol}`;
  const title = t('Put `<config version="1.0">` around it');
  if (end !== undefined) return possibleFix(title, insertAt(start, open), insertAt(end, `${eol}</config>`));
  const before = start > 0 ? eol : '';
  return possibleFix(t('Write `<config version="1.0">`'), insertAt(start, `${before}${open}</config>${eol}`));
}
