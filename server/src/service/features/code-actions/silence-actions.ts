import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { JabberDocument } from '../../documents/jabber-document.js';
import { t } from '../../messages/localise.js';
import type { Finding } from '../../rules/finding.js';
import { disableFileEdit, disableLineEdit } from '../../rules/suppression-edits.js';
import { slice } from '../../text/span.js';
import type { CodeActionData } from '../code-action-data.js';
import { toDiagnostic } from '../diagnostics.js';
import type { EditorAbilities } from '../feature-context.js';
import { workspaceEdit } from './quick-fixes.js';

/** Rules about names, where the name may be right and only new to the catalogue. */
const rulesOnUnknownNames: readonly string[] = ['parameter-unknown', 'parameter-undocumented', 'name-unknown'];

/** Ways to live with a finding: silence it here, in the file or in the workspace; read its page. */
export function silenceActions(document: JabberDocument, finding: Finding, editor: EditorAbilities): CodeAction[] {
  const { ruleId } = finding;
  const { uri } = document;
  const common = { kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(document, finding, editor)] };
  const forHost = editor.resolvesCodeActions
    ? [
        ...allowAction(document, finding, common),
        {
          ...common,
          title: t('Turn off {0} in this workspace', ruleId),
          data: { kind: 'disable-in-workspace', uri, ruleId } satisfies CodeActionData,
        },
      ]
    : [];
  const here = disableLineEdit(document, finding);
  const inFile = disableFileEdit(document, ruleId);
  return [
    ...(here ? [{ ...common, title: t('Silence {0} here', ruleId), edit: workspaceEdit(document, [here]) }] : []),
    ...(inFile
      ? [{ ...common, title: t('Silence {0} in this file', ruleId), edit: workspaceEdit(document, [inFile]) }]
      : []),
    ...forHost,
    {
      ...common,
      title: t('Open the page on {0}', ruleId),
      command: { title: t('Open the page on {0}', ruleId), command: 'jabber.openRule', arguments: [ruleId] },
    },
  ];
}

function allowAction(
  document: JabberDocument,
  { ruleId, span }: Finding,
  common: Omit<CodeAction, 'title'>,
): CodeAction[] {
  if (!rulesOnUnknownNames.includes(ruleId)) return [];
  const name = slice(document.text, span);
  if (!/^[\w.:-]+$/.test(name)) return [];
  const data = { kind: 'allow-parameter', uri: document.uri, name } satisfies CodeActionData;
  return [{ ...common, title: t('Add {0} to the names allowed in this workspace', name), data }];
}
