import type { CompiledCheck } from './compiled-check.js';
import type { ConditionLanguage, Expression } from './condition-language.js';
import type { SettingsKind } from './cross-check.js';
import { evaluateCheck } from './evaluate-check.js';
import { settingNames } from './setting-names.js';
import { SettingsView } from './settings-view.js';
import { inputOfView, type Situation, type ViewName, viewNames, viewOfInput } from './situation.js';
import type { TableData } from './tables.js';

/** The names of the settings that decide what a rule finds; `any` where it may be any, or where the lack of all speaks. */
export type SeenSettings = readonly string[] | 'any';

/** Works out what a rule sees; with the tables that its language reads, names that stand in them are no longer `any`. */
export function seenSettings(check: CompiledCheck, language: ConditionLanguage, tables?: TableData): SeenSettings {
  if (speaksOfNothing(check, language)) return 'any';
  return (
    settingNames(
      check.expressions.map(({ ast }: Expression) => ast),
      tables,
    ) ?? 'any'
  );
}

/** True when the rule finds something in a file in which nothing is set. */
function speaksOfNothing(check: CompiledCheck, language: ConditionLanguage): boolean {
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
