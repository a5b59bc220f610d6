import type { MarkupContent } from 'vscode-languageserver-types';
import { t } from '../../messages/localise.js';
import { writer } from '../../text/markdown.js';
import type { FeatureContext } from '../feature-context.js';

/** What a line `NOT_SPECIFIED` of the bootstrap file stands for. */
export function describePlaceholder({ catalogue, editor }: FeatureContext): MarkupContent | undefined {
  const fact = catalogue.notationFacts.facts.bootstrap?.find(({ id }) => id === 'placeholder');
  if (!fact) return undefined;
  const write = writer(editor.markdown);
  const { guide, chapter } = fact.source;
  return write.content([
    `${write.strong('NOT_SPECIFIED')} · ${write.text(t('bootstrap file'))}`,
    write.text(fact.text),
    write.text(t('Source: {0}', chapter === undefined ? guide : t('{0}, chapter {1}', guide, chapter))),
  ]);
}
