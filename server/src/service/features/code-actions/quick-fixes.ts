import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { JabberDocument } from '../../documents/jabber-document.js';
import { t } from '../../messages/localise.js';
import type { Finding } from '../../rules/finding.js';
import type { Edit } from '../../text/edit.js';
import type { CodeActionData } from '../code-action-data.js';
import { toDiagnostic } from '../diagnostics.js';
import type { EditorAbilities } from '../feature-context.js';

/** The fixes a finding declares, the most likely first; a certain one is what "Auto fix" takes. */
export function fixActions(document: JabberDocument, finding: Finding, editor: EditorAbilities): CodeAction[] {
  const diagnostic = toDiagnostic(document, finding, editor);
  return (finding.fixes?.() ?? []).map(({ title, edits, certain }, index) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: workspaceEdit(document, edits),
    ...(certain && index === 0 ? { isPreferred: true } : {}),
  }));
}

/** "Fix all of this kind", where the file has at least two that can be fixed without asking. */
export function fixAllOfKind(
  document: JabberDocument,
  ruleId: string,
  findings: readonly Finding[],
): (CodeAction & { readonly data: CodeActionData }) | undefined {
  let fixable = 0;
  for (const finding of findings) {
    if (finding.ruleId === ruleId && isFixableByRule(finding)) fixable++;
    if (fixable === 2) {
      return {
        title: t('Fix all of this kind in the file ({0})', ruleId),
        kind: CodeActionKind.QuickFix,
        data: { kind: 'fix-all', uri: document.uri, ruleId },
      };
    }
  }
  return undefined;
}

/** True when fix-all would mend the finding. */
export function isFixable(finding: Finding): boolean {
  return finding.fixes?.().some(({ certain }) => certain) ?? false;
}

/** True when the same for this rule alone would mend it. */
export function isFixableByRule(finding: Finding): boolean {
  return finding.fixes?.().some(({ certain, whenRuleIsNamed }) => certain || whenRuleIsNamed) ?? false;
}

/** The edits as editors take them, bound to the version they were made for. */
export function workspaceEdit(document: JabberDocument, edits: readonly Edit[]): WorkspaceEdit {
  return {
    documentChanges: [
      {
        textDocument: { uri: document.uri, version: document.version },
        edits: edits.map(({ span, newText }) => ({ range: document.rangeOf(span), newText })),
      },
    ],
  };
}
