import type { MarkupContent } from 'vscode-languageserver-types';
import { findElsewhere } from '../../catalogue/find-elsewhere.js';
import type { Notation } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import { writer } from '../../text/markdown.js';
import { placeOf } from '../../values/translate.js';
import type { FeatureContext } from '../feature-context.js';

/** Where a name belongs that the notation it is written in does not know; undefined when no notation knows it. */
export function describeElsewhere(
  name: string,
  here: Notation,
  { catalogue, editor }: FeatureContext,
): MarkupContent | undefined {
  const elsewhere = findElsewhere(name, here, catalogue);
  const [first] = elsewhere?.notations ?? [];
  if (!elsewhere || first === undefined) return undefined;
  const write = writer(editor.markdown);
  const parameter = catalogue.vocabulary(first).find(name);
  return write.content([
    write.strong(parameter?.name ?? name),
    parameter?.summary && write.text(parameter.summary),
    write.text(
      t(
        'This name does not belong in {0}. It belongs in: {1}.',
        placeOf(here),
        elsewhere.notations.map(placeOf).join(', '),
      ),
    ),
    elsewhere.here !== undefined ? t('The name here is {0}.', write.code(elsewhere.here)) : undefined,
  ]);
}
