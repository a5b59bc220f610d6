import type { ConditionLanguage } from '../conditions/condition-language.js';
import type { SettingsKind } from '../cross-check.js';
import { SettingsView } from '../situation/settings-view.js';
import { inputOfView, type Situation, type ViewName, viewNames, viewOfInput } from '../situation/situation.js';
import type { CompiledCheck } from './compiled-check.js';
import { evaluateCheck } from './evaluate-check.js';

/** True when the rule finds something in a file in which nothing is set. */
export function speaksOfNothing(check: CompiledCheck, language: ConditionLanguage): boolean {
  return check.needed.some(
    (input) => input !== 'deployment' && evaluateCheck(check, emptySituation(input), language).length > 0,
  );
}

/** Nothing is known but one file, command or link, and nothing is set in it. */
function emptySituation(input: SettingsKind): Situation {
  const view = (name: ViewName): SettingsView =>
    new SettingsView({
      sets: [],
      documents: new Map(),
      namesOf: (each) => [each],
      given: name === viewOfInput[input] || (name === 'globalcfg' && inputOfView[name] === input),
    });
  const views = Object.fromEntries(viewNames.map((name) => [name, view(name)])) as Record<ViewName, SettingsView>;
  return { ...views, deployment: undefined };
}
