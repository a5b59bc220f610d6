import { t } from '../../../messages/localise.js';
import type { FeatureContext } from '../../feature-context.js';
import { type Candidate, CompletionItemKind } from '../item.js';

/** Switches of the installer that the guides tell. */
export function switchCandidates({ catalogue }: FeatureContext): Candidate[] {
  return catalogue.notationFacts.installerSwitches.map(({ name, meaning }, index) => ({
    label: name,
    kind: CompletionItemKind.Keyword,
    newText: name,
    snippet: false,
    tier: String(index),
    detail: meaning,
  }));
}

/** A provisioning URL with what it must have. */
export function linkCandidates({ editor }: FeatureContext): Candidate[] {
  const url = 'ciscojabber://provision?ServicesDomain=';
  return [
    {
      label: url,
      kind: CompletionItemKind.Snippet,
      newText: editor.snippets ? `${url}$1` : url,
      snippet: editor.snippets,
      tier: '0',
      detail: t('provisioning URL'),
    },
  ];
}
