import type { ConditionLanguage } from '../conditions/condition-language.js';
import { type SeenSettings, settingNames } from '../conditions/setting-names.js';
import type { TableData } from '../conditions/tables.js';
import type { CrossCheck } from '../cross-check.js';
import { CompiledCheck } from './compiled-check.js';

/** A rule ready to be run on any number of files; looks only at those of which it sees something. */
export function compileCheck(rule: CrossCheck, language: ConditionLanguage): CompiledCheck {
  return new CompiledCheck(rule, language, seenSettings(new CompiledCheck(rule, language)));
}

/** Works out what a rule sees; with the tables that its language reads, names that stand in them are no longer `any`. */
export function seenSettings({ expressions }: CompiledCheck, tables?: TableData): SeenSettings {
  const trees = expressions.map(({ ast }) => ast);
  return settingNames(trees, tables) ?? 'any';
}
