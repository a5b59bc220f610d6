import type { DeploymentDocument } from '../../deployment/deployment-document.js';
import type { Finding } from '../../rules/finding.js';
import { suppressionComments } from '../../rules/suppression-comments.js';
import type { Edit } from '../../text/edit.js';

/** The edit that silences the finding's rule on its line: a comment above it, or one more id in the one there is. */
export function disableLineEdit(document: DeploymentDocument, { span, ruleId }: Finding): Edit {
  const { text, textDocument } = document;
  const { line } = textDocument.positionAt(span.start);
  const start = textDocument.offsetAt({ line, character: 0 });
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  const above = suppressionComments(document).find(
    ({ kind, comment }) => kind === 'disable-next-line' && textDocument.positionAt(comment.span.end).line === line - 1,
  );
  const last = above?.ids.at(-1);
  if (last) return insert(last.span.end, ` ${ruleId}`);
  return insert(start, `${indent}# jabber-lint-disable-next-line ${ruleId}${lineEndOf(text)}`);
}

/** The edit that silences a rule in the whole description: a comment at its top. */
export function disableFileEdit(document: DeploymentDocument, ruleId: string): Edit {
  const { text, tree } = document;
  const content = tree.root?.span.start ?? text.length;
  const atTop = suppressionComments(document).find(
    ({ kind, ids, comment }) => kind === 'disable' && ids.length > 0 && comment.span.end <= content,
  );
  const last = atTop?.ids.at(-1);
  if (last) return insert(last.span.end, ` ${ruleId}`);
  return insert(text.startsWith('\uFEFF') ? 1 : 0, `# jabber-lint-disable ${ruleId}${lineEndOf(text)}`);
}

function insert(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText };
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
