import type { CodeAction } from 'vscode-languageserver-types';
import type { JabberDocument } from '../../documents/jabber-document.js';
import { t } from '../../messages/localise.js';
import type { Finding } from '../../rules/finding.js';
import type { CodeActionData } from '../code-action-data.js';
import { isFixable, isFixableByRule } from './quick-fixes.js';

/** An action on the whole file; its edit is made when it is chosen. */
interface SourceAction extends CodeAction {
  readonly kind: string;
  readonly data: CodeActionData;
}

export const fixAllKind = 'source.fixAll.jabber';

/** Actions on the whole file that would change something. */
export function sourceActions(document: JabberDocument, findings: readonly Finding[]): SourceAction[] {
  const actions: SourceAction[] = [
    {
      title: t('Fix all problems that have a certain fix'),
      kind: fixAllKind,
      data: { kind: 'fix-all', uri: document.uri },
    },
    {
      title: t('Move all parameters to their documented groups'),
      kind: 'source.moveToGroups.jabber',
      data: { kind: 'fix-all', uri: document.uri, ruleId: 'parameter-other-group' },
    },
    {
      title: t('Replace all retired BDI and EDI names'),
      kind: 'source.replaceRetired.jabber',
      data: { kind: 'fix-all', uri: document.uri, ruleId: 'parameter-retired' },
    },
  ];
  return actions.filter(({ data }) => {
    const ruleId = 'ruleId' in data ? data.ruleId : undefined;
    return findings.some((finding) =>
      ruleId === undefined ? isFixable(finding) : finding.ruleId === ruleId && isFixableByRule(finding),
    );
  });
}
