import type { CompletionList } from 'vscode-languageserver-types';
import type { RuleKnowledge } from '../../../cross-checks/problems/rule-knowledge.js';
import { namedBy } from '../../../cross-checks/problems/rule-names.js';
import { viewNames } from '../../../cross-checks/situation/situation.js';
import { t } from '../../../messages/localise.js';
import { writer } from '../../../text/markdown.js';
import { type Candidate, CompletionItemKind, completionList } from '../../completion/item.js';
import { plainEditor } from '../../feature-context.js';
import type { YamlContext, YamlFile } from '../yaml-file.js';
import type { FoundCondition } from './find-condition.js';
import { nameCandidates } from './name-candidates.js';
import { placeInCondition } from './place-in-condition.js';
import { aboutVariable, type KnownFunction, knownFunctions, shownAbout } from './words-of-language.js';

/** What can be written at a place of an expression: functions, variables, and the names that a function takes. */
export function conditionCompletion(
  file: YamlFile,
  found: FoundCondition,
  knowledge: RuleKnowledge,
  context: YamlContext,
): CompletionList {
  const place = placeInCondition(found.text, found.before);
  const range = file.rangeOf(found.spanOf(place.start, place.end));
  return completionList(candidates(), range, { ...plainEditor, ...context });

  function candidates(): Candidate[] {
    if (place.kind === 'text') {
      const thing = place.call && namedBy(place.call);
      return thing ? nameCandidates(thing, knowledge, context) : [];
    }
    const functions = knownFunctions(knowledge.language.functions);
    if (place.kind === 'member') {
      const isView = viewNames.some((view) => view === place.receiver);
      return calls(functions.filter(({ on }) => (isView ? on === 'Settings' : on !== undefined && on !== 'Settings')));
    }
    return [...variables(), ...calls(functions.filter(({ on }) => on === undefined))];
  }

  function variables(): Candidate[] {
    const bound = found.names.map((name) => ({ name, about: t('Bound under {0}.', 'each') }));
    const views = viewNames.map((name) => ({ name, about: aboutVariable(name) }));
    return [...bound, ...views].map(({ name, about }) => ({
      label: name,
      kind: CompletionItemKind.Variable,
      newText: name,
      snippet: false,
      tier: '0',
      detail: about,
    }));
  }

  /** One item for each name; a function may have more forms than one. */
  function calls(functions: readonly KnownFunction[]): Candidate[] {
    const write = writer(context.markdown);
    const names = [...new Set(functions.map(({ name }) => name))];
    const isCalled = found.text[place.end] === '(';
    return names.map((name) => {
      const forms = functions.filter((each) => each.name === name);
      const takesNothing = forms.every(({ signature }) => /\(\)/.test(signature));
      const call = `${name}(${takesNothing ? ')' : context.snippets ? '$0)' : ''}`;
      return {
        label: name,
        kind: CompletionItemKind.Function,
        newText: isCalled ? name : call,
        snippet: !isCalled && context.snippets && !takesNothing,
        tier: '1',
        filterText: name,
        detail: forms[0]?.signature ?? name,
        documentation: write.content(forms.map(({ about }) => shownAbout(about, context.markdown))),
      };
    });
  }
}
