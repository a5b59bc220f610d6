import type { Notation } from '../../catalogue/notation.js';
import { t } from '../../messages/localise.js';
import { writer } from '../../text/markdown.js';
import { placeOf } from '../../values/translate.js';
import type { FeatureContext } from '../feature-context.js';
import { describeParameter } from '../hover/describe-parameter.js';

/** A page for the user to read. */
export interface ParameterPage {
  readonly title: string;
  readonly markdown: string;
}

/** All that a notation knows, as a page in Markdown: what the guides say about it, then its settings one by one. */
export function parameterPage(notation: Notation, context: FeatureContext): ParameterPage {
  const { catalogue, editor } = context;
  const title = t('What can be set in {0}', placeOf(notation));
  const write = writer(true);
  const markdown = { ...context, editor: { ...editor, markdown: true } };
  const facts = catalogue.notationFacts.facts[notation]?.filter(({ topic }) => topic !== 'contradiction') ?? [];
  const parameters = catalogue
    .vocabulary(notation)
    .parameters.filter(({ retired, status }) => retired === undefined && status !== 'misprint');
  const { value } = write.content([
    `# ${write.text(title)}`,
    write.list(
      parameters.map(({ name, summary }) =>
        [write.code(name), summary && write.text(summary)].filter(Boolean).join(' – '),
      ),
    ),
    ...parameters.flatMap((parameter) => [
      `## ${write.text(parameter.name)}`,
      describeParameter(parameter, markdown).value,
    ]),
    facts.length > 0 ? `## ${write.text(t('What the guides say besides'))}` : undefined,
    write.list(facts.map(({ text }) => write.text(text))),
  ]);
  return { title, markdown: `${value}\n` };
}
