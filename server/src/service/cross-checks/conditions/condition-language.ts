import { type ASTNode, Environment, type ParseResult } from '@marcbachmann/cel-js';
import { SettingsView } from '../situation/settings-view.js';
import { type Situation, viewNames } from '../situation/situation.js';
import { wordsOf } from './cel-value.js';
import { ConditionContext } from './condition-context.js';
import { evaluatedOnce, isConstant } from './constant-expression.js';
import { createForecaster } from './forecast/forecast.js';
import type { Forecast, Scope } from './forecast/parts.js';
import { clientFunctions } from './functions/client-functions.js';
import type { ConditionFunction } from './functions/condition-function.js';
import { directoryFunctions } from './functions/directory-functions.js';
import { factFunctions } from './functions/fact-functions.js';
import { inputFunctions } from './functions/input-functions.js';
import { networkFunctions } from './functions/network-functions.js';
import { settingFunctions } from './functions/setting-functions.js';
import { tableFunctions } from './functions/table-functions.js';
import { textFunctions } from './functions/text-functions.js';
import { versionFunctions } from './functions/version-functions.js';
import { Effort } from './guarded/effort.js';
import { stepFunction, textFunction } from './guarded/guard-expression.js';
import { workOf } from './guarded/quick-pattern.js';
import type { TableData } from './tables.js';

/** A condition or a word, ready to be evaluated. */
export type Expression = ParseResult;

/** CEL with the variables and functions that rules may use. */
export interface ConditionLanguage {
  readonly functions: readonly ConditionFunction[];
  /** What conditions that users write have done; see `createGuardedLanguage`. */
  readonly effort: Effort;
  /** What a rule finds in a situation; `otherwise` where it does not come to its end. */
  turn<R>(check: object, work: () => R, otherwise: R): R;
  /** True where a rule has done too much, and is to end. */
  isSpent(): boolean;
  /** Counts what a rule does beside its conditions. */
  count(steps: number): void;
  /** The tree of an expression as it is written. Throws as `compile` does. */
  parse(expression: string, names: readonly string[]): ASTNode;
  /** Compiles an expression; `names` are those bound around it. Throws the library's `ParseError`. */
  compile(expression: string, names: readonly string[]): Expression;
  /** As `compile`, and throws the library's `TypeError` where functions and values do not fit together. */
  verify(expression: string, names: readonly string[]): Expression;
  /** What a condition comes to without evaluating it; to be asked by `mayHold`. */
  forecast(condition: Expression): Forecast;
  /** False where a condition does not hold in a situation, whatever is bound beside what stands in `scope`. */
  mayHold(condition: Forecast, situation: Situation, scope?: Scope): boolean;
  /** The value of an expression in a situation; `scope` is the situation and what is bound in it. Throws where it cannot be told. */
  evaluate(expression: Expression, situation: Situation, scope?: Scope): unknown;
  /** The items of a declared list, the same objects that expressions are given. */
  items(path: string, situation: Situation): readonly unknown[];
}

/** Names that rules bind change with every letter while a rule is typed. */
const mostEnvironments = 500;

/** Places that a regular expression tries in the time of one step. */
const placesPerStep = 300;

export function createConditionLanguage(tables: TableData): ConditionLanguage {
  const context = new ConditionContext();
  const effort = new Effort();
  const open = new Map<string, Expression>();
  const holds = (condition: string): boolean => {
    const expression = open.get(condition) ?? compile(condition, []);
    open.set(condition, expression);
    return expression(context.situation) === true;
  };
  const functions = [
    ...settingFunctions,
    ...factFunctions(context),
    ...versionFunctions(context),
    ...clientFunctions(context),
    ...directoryFunctions(context),
    ...inputFunctions(context),
    ...networkFunctions(context),
    ...tableFunctions(tables, holds),
    ...textFunctions(),
  ];
  const forecast = createForecaster(functions);
  const base = new Environment({ homogeneousAggregateLiterals: false });
  base.registerType('Settings', { ctor: SettingsView, fields: {} });
  for (const view of viewNames) base.registerVariable(view, 'Settings');
  for (const { signature, run: handler } of functions) base.registerFunction(signature, handler as never);
  base.registerFunction(`${stepFunction}(dyn): dyn`, (value: unknown) => effort.spend(value));
  base.registerFunction(`${textFunction}(dyn, string): dyn`, (text: unknown, pattern: string) => {
    effort.charge(workOf(pattern, wordsOf(text).length) / placesPerStep);
    return text;
  });
  const environments = new Map<string, Environment>();

  /** One environment for each set of names that rules bind. */
  function environmentFor(names: readonly string[]): Environment {
    const key = names.join();
    if (environments.size > mostEnvironments) environments.clear();
    const known =
      environments.get(key) ?? names.reduce((made, name) => made.registerVariable(name, 'dyn'), base.clone());
    environments.set(key, known);
    return known;
  }

  function compile(expression: string, names: readonly string[]): Expression {
    const compiled = environmentFor(names).parse(expression);
    return isConstant(compiled.ast, names) ? evaluatedOnce(compiled) : compiled;
  }

  function verify(expression: string, names: readonly string[]): Expression {
    const compiled = compile(expression, names);
    const { error } = compiled.check();
    if (error) throw error;
    return compiled;
  }

  return Object.freeze<ConditionLanguage>({
    functions,
    effort,
    turn: (_, work) => work(),
    isSpent: () => false,
    count: () => undefined,
    parse: (expression: string, names: readonly string[]) => compile(expression, names).ast,
    compile,
    verify,
    forecast: ({ ast }) => forecast(ast),
    mayHold(condition, situation, scope = situation) {
      context.enter(situation);
      return condition(scope) !== false;
    },
    evaluate(expression, situation, scope = situation) {
      context.enter(situation);
      return expression(scope);
    },
    items(path, situation) {
      context.enter(situation);
      return context.items(path);
    },
  });
}
