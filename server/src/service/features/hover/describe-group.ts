import type { MarkupContent } from 'vscode-languageserver-types';
import type { GroupName } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { writer } from '../../text/markdown.js';
import type { FeatureContext } from '../feature-context.js';

/** What a group holds. */
export function describeGroup(name: GroupName, context: FeatureContext): MarkupContent {
  const { catalogue, options, editor } = context;
  const write = writer(editor.markdown);
  const documented = catalogue.parameters.filter(
    (parameter) => parameter.group === name && parameter.documented === 'reference' && !parameter.retired,
  );
  const usable = documented.filter(
    (parameter) => catalogue.existsIn(parameter, options.release) && catalogue.worksOn(parameter, options.platforms),
  );
  const parts = new Set(documented.flatMap(({ subgroup }) => (subgroup && subgroup !== name ? [subgroup] : [])));
  return write.content([
    `${write.strong(name)} · ${write.text(t('group of parameters'))}`,
    write.text(
      t(
        'The guides list {0} parameters here; {1} of them exist in release {2} on the chosen platforms.',
        documented.length,
        usable.length,
        options.release,
      ),
    ),
    parts.size > 0 ? write.list([...parts].map((part) => write.text(part))) : undefined,
  ]);
}
