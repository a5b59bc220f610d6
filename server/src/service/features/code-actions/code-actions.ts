import type { CodeAction } from 'vscode-languageserver-types';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { CodeActionRequest } from '../../language-service.js';
import type { Finding } from '../../rules/finding.js';
import type { Edit } from '../../text/edit.js';
import { meets } from '../../text/span.js';
import { codeActionData } from '../code-action-data.js';
import type { EditorAbilities, FeatureContext } from '../feature-context.js';
import { fixActions, fixAllOfKind, workspaceEdit } from './quick-fixes.js';
import { silenceActions } from './silence-actions.js';
import { sourceActions } from './source-actions.js';

/** What the actions are made from: the findings of the document and the engine's fix-all. */
export interface FindingsAndFixes {
  readonly findings: readonly Finding[];
  /** Edits of all certain fixes, or of one rule's. */
  readonly fixAll: (ruleId?: string) => readonly Edit[];
}

/** Fixes of the findings at the range, ways to silence them, and actions on the whole file where asked for. */
export function codeActions(
  document: JabberDocument,
  request: CodeActionRequest,
  { findings, fixAll }: FindingsAndFixes,
  { editor }: FeatureContext,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (isWanted('quickfix', request.only)) actions.push(...quickFixes(document, request, findings, editor));
  // Editors ask for these by name; in the list of the light bulb they would only be in the way.
  if (request.only) {
    actions.push(...sourceActions(document, findings).filter(({ kind }) => isWanted(kind, request.only)));
  }
  return editor.resolvesCodeActions ? actions : actions.map((action) => resolveCodeAction(document, action, fixAll));
}

/** Fills in the edit of a fix-all action; every other action comes back as it is. */
export function resolveCodeAction(
  document: JabberDocument,
  action: CodeAction,
  fixAll: FindingsAndFixes['fixAll'],
): CodeAction {
  const data = codeActionData(action.data);
  if (data?.kind !== 'fix-all' || data.uri !== document.uri) return action;
  return { ...action, edit: workspaceEdit(document, fixAll(data.ruleId)) };
}

function quickFixes(
  document: JabberDocument,
  request: CodeActionRequest,
  findings: readonly Finding[],
  editor: EditorAbilities,
): CodeAction[] {
  const asked = {
    start: document.textDocument.offsetAt(request.range.start),
    end: document.textDocument.offsetAt(request.range.end),
  };
  const here = findings.filter(({ span }) => meets(span, asked));
  const ruleIds = [...new Set(here.map(({ ruleId }) => ruleId))];
  return [
    ...here.flatMap((finding) => fixActions(document, finding, editor)),
    ...ruleIds.flatMap((ruleId) => fixAllOfKind(document, ruleId, findings) ?? []),
    ...ruleIds.flatMap((ruleId) => {
      const finding = here.find((candidate) => candidate.ruleId === ruleId);
      return finding ? silenceActions(document, finding, editor) : [];
    }),
  ];
}

/** Kinds form a tree: `source` asks for `source.fixAll.jabber` too. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || wanted === '' || kind.startsWith(`${wanted}.`));
}
