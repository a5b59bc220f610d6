import { t } from '../../messages/localise.js';
import type { Span } from '../../text/span.js';
import type { Fix } from '../finding.js';
import { possibleFix, replace } from '../fixes.js';
import type { ConfigRule } from '../rule.js';
import { configureTheClients } from '../sources.js';

const conflict =
  /^<{7}(?: .*)?\r?\n((?:(?!<{7}|={7}|>{7}|\|{7}).*\r?\n)*)(?:\|{7}(?: .*)?\r?\n(?:(?!<{7}|={7}|>{7}).*\r?\n)*)?={7}\r?\n((?:(?!<{7}|={7}|>{7}).*\r?\n)*)>{7}(?: .*)?(?:\r?\n|$)/gm;

export const rule: ConfigRule = {
  meta: {
    id: 'merge-conflict-markers',
    category: 'syntax',
    severity: 'error',
    summary: 'Version control left an unresolved conflict in the file.',
    sources: [configureTheClients],
    fix: 'choice',
    syntaxOnly: true,
  },
  document({ document, report }) {
    const { text } = document;
    if (!text.includes('<<<<<<<')) return;
    for (const match of text.matchAll(conflict)) {
      const [whole, ours = '', theirs = ''] = match;
      const span = { start: match.index, end: match.index + whole.length };
      report({
        span: { start: span.start, end: span.start + whole.search(/\r?\n/) },
        message: t('A merge conflict is not resolved here; choose one side and remove the markers.'),
        absorbs: span,
        fixes: () => sides(span, ours, theirs),
      });
    }
  },
};

function sides(span: Span, ours: string, theirs: string): Fix[] {
  return [
    possibleFix(t('Keep the upper side'), replace(span, ours)),
    possibleFix(t('Keep the lower side'), replace(span, theirs)),
    possibleFix(t('Keep both sides'), replace(span, ours + theirs)),
  ];
}
