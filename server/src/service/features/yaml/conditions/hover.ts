import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import { isRecord } from '../../../cross-checks/is-record.js';
import type { RuleKnowledge } from '../../../cross-checks/problems/rule-knowledge.js';
import { type NamedThing, namedBy } from '../../../cross-checks/problems/rule-names.js';
import { viewNames } from '../../../cross-checks/situation/situation.js';
import { defaultLintOptions } from '../../../lint-options.js';
import { t } from '../../../messages/localise.js';
import { writer } from '../../../text/markdown.js';
import { plainEditor } from '../../feature-context.js';
import { describeParameter } from '../../hover/describe-parameter.js';
import { describe } from '../describe.js';
import { schemaAt, type YamlContext, type YamlFile } from '../yaml-file.js';
import type { FoundCondition } from './find-condition.js';
import { placeInCondition } from './place-in-condition.js';
import { aboutVariable, knownFunctions, shownAbout } from './words-of-language.js';

/** What is known of the word at a place of an expression. */
export function conditionHover(
  file: YamlFile,
  found: FoundCondition,
  knowledge: RuleKnowledge,
  context: YamlContext,
): Hover | undefined {
  const place = placeInCondition(found.text, found.before);
  const write = writer(context.markdown);
  const contents = place.word === '' ? undefined : content();
  return contents && { contents, range: file.rangeOf(found.spanOf(place.start, place.end)) };

  function content(): MarkupContent | undefined {
    if (place.kind === 'text') {
      const thing = place.call && namedBy(place.call);
      return thing && aboutName(thing, place.word);
    }
    const isView = place.kind === 'member' && viewNames.some((view) => view === place.receiver);
    const forms = knownFunctions(knowledge.language.functions).filter(
      ({ name, on }) =>
        name === place.word &&
        (place.kind === 'name' ? on === undefined : isView ? on === 'Settings' : on !== undefined && on !== 'Settings'),
    );
    if (forms.length > 0) {
      return write.content(
        forms.flatMap(({ signature, about }) => [write.code(signature), shownAbout(about, context.markdown)]),
      );
    }
    const view = place.kind === 'name' ? viewNames.find((name) => name === place.word) : undefined;
    if (view) return write.content([write.code(view), write.text(aboutVariable(view))]);
    const isBound = place.kind === 'name' && found.names.includes(place.word);
    return isBound ? write.content([write.code(place.word), write.text(t('Bound under {0}.', 'each'))]) : undefined;
  }

  function aboutName(thing: NamedThing, word: string): MarkupContent | undefined {
    switch (thing.kind) {
      case 'parameter': {
        const parameter = knowledge.catalogue.vocabulary(thing.notation).find(word);
        const about = {
          catalogue: knowledge.catalogue,
          options: defaultLintOptions,
          editor: { ...plainEditor, ...context },
        };
        return parameter && describeParameter(parameter, about);
      }
      case 'value': {
        const { values = [] } = knowledge.catalogue.vocabulary(thing.notation).find(thing.parameter)?.value ?? {};
        const known = values.find(({ value }) => value.toLowerCase() === word.toLowerCase());
        return known && write.content([write.code(known.value), known.meaning && write.text(known.meaning)]);
      }
      case 'fact': {
        const path = (thing.prefix + word).split('.');
        const node = schemaAt(knowledge.deployment, path);
        return node && describe(path, node, context);
      }
      case 'table':
        return aboutTable(word);
    }
  }

  function aboutTable(name: string): MarkupContent | undefined {
    if (!Object.hasOwn(knowledge.tables, name)) return undefined;
    const { rows } = knowledge.tables[name] ?? {};
    const [first] = Array.isArray(rows) ? rows : [];
    const columns = isRecord(first) ? Object.keys(first) : [];
    return write.content([
      write.strong(name),
      Array.isArray(rows) ? t('{0} rows.', rows.length) : undefined,
      columns.length > 0 ? `${t('Columns:')} ${columns.map((column) => write.code(column)).join(', ')}` : undefined,
    ]);
  }
}
