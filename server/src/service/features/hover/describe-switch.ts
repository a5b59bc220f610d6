import type { MarkupContent } from 'vscode-languageserver-types';
import { t } from '../../messages/localise.js';
import { writer } from '../../text/markdown.js';
import type { FeatureContext } from '../feature-context.js';

/** What a switch of `msiexec` does, as far as the guides say. */
export function describeSwitch(written: string, { catalogue, editor }: FeatureContext): MarkupContent | undefined {
  const name = written.replace(/^\W/, '/').toLowerCase();
  const known = catalogue.notationFacts.installerSwitches.find((each) => each.name === name);
  if (!known) return undefined;
  const write = writer(editor.markdown);
  const { guide, chapter } = known.source;
  return write.content([
    `${write.strong(known.name)} · ${write.text(t('switch of the installer'))}`,
    write.text(known.meaning),
    write.text(t('Source: {0}', chapter === undefined ? guide : t('{0}, chapter {1}', guide, chapter))),
  ]);
}
