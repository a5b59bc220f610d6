import { type CodeAction, CodeActionKind, type Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { DeploymentDocument } from '../../deployment/deployment-document.js';
import { t } from '../../messages/localise.js';
import type { Finding } from '../../rules/finding.js';
import type { Edit } from '../../text/edit.js';
import { meets } from '../../text/span.js';
import type { CodeActionData } from '../code-action-data.js';
import { toDiagnostic } from '../diagnostics.js';
import type { EditorAbilities } from '../feature-context.js';
import { disableFileEdit, disableLineEdit } from './suppression-edits.js';

/** Fixes of the findings at the range, ways to silence them, and all certain fixes where asked for. */
export function descriptionActions(
  document: DeploymentDocument,
  { range, only }: { readonly range: Range; readonly only?: readonly string[] },
  findings: readonly Finding[],
  editor: EditorAbilities,
  fixAll: (ruleId?: string) => readonly Edit[],
): CodeAction[] {
  const asked = {
    start: document.textDocument.offsetAt(range.start),
    end: document.textDocument.offsetAt(range.end),
  };
  const here = findings.filter(({ span }) => meets(span, asked));
  const actions = [
    ...here.flatMap((finding) => fixActions(document, finding, editor)),
    ...here
      .filter(({ ruleId }, index) => here.findIndex((other) => other.ruleId === ruleId) === index)
      .flatMap((finding) => silence(document, finding, editor)),
  ];
  const edits = only?.some((kind) => fixAllKind.startsWith(kind)) ? fixAll() : [];
  if (edits.length > 0) {
    actions.push({
      title: t('Fix all problems that have a certain fix'),
      kind: fixAllKind,
      edit: workspaceEdit(document, edits),
    });
  }
  return actions.filter(({ kind = '' }) => only === undefined || only.some((wanted) => isOf(kind, wanted)));
}

const fixAllKind = 'source.fixAll.jabber';

function isOf(kind: string, wanted: string): boolean {
  return kind === wanted || wanted === '' || kind.startsWith(`${wanted}.`);
}

function fixActions(document: DeploymentDocument, finding: Finding, editor: EditorAbilities): CodeAction[] {
  return (finding.fixes?.() ?? []).map(({ title, edits, certain }, index) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, editor)],
    edit: workspaceEdit(document, edits),
    ...(certain && index === 0 ? { isPreferred: true } : {}),
  }));
}

function silence(document: DeploymentDocument, finding: Finding, editor: EditorAbilities): CodeAction[] {
  const { ruleId } = finding;
  const common = { kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(document, finding, editor)] };
  const edit = (change: Edit): WorkspaceEdit => workspaceEdit(document, [change]);
  return [
    { ...common, title: t('Silence {0} here', ruleId), edit: edit(disableLineEdit(document, finding)) },
    { ...common, title: t('Silence {0} in this file', ruleId), edit: edit(disableFileEdit(document, ruleId)) },
    ...(editor.resolvesCodeActions
      ? [
          {
            ...common,
            title: t('Turn off {0} in this workspace', ruleId),
            data: { kind: 'disable-in-workspace', uri: document.uri, ruleId } satisfies CodeActionData,
          },
        ]
      : []),
    {
      ...common,
      title: t('Open the page on {0}', ruleId),
      command: { title: t('Open the page on {0}', ruleId), command: 'jabber.openRule', arguments: [ruleId] },
    },
  ];
}

/** The edits as editors take them, bound to the version they were made for. */
function workspaceEdit(document: DeploymentDocument, edits: readonly Edit[]): WorkspaceEdit {
  return {
    documentChanges: [
      {
        textDocument: { uri: document.uri, version: document.version },
        edits: edits.map(({ span, newText }) => ({ range: document.rangeOf(span), newText })),
      },
    ],
  };
}
