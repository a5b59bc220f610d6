import { wordsOf } from '../conditions/cel-value.js';
import type { ConditionLanguage, Expression } from '../conditions/condition-language.js';
import type { Scope } from '../conditions/forecast/parts.js';
import { isGiven, type Situation } from '../situation/situation.js';
import type { CompiledCheck } from './compiled-check.js';
import { filledLength, fillWords } from './fill-words.js';

/** One combination of bound names for which a rule's condition holds. */
export interface Hit {
  readonly check: CompiledCheck;
  readonly situation: Situation;
  /** True where the rule itself says that it may be otherwise. */
  readonly isDoubtful: boolean;
  /** What stands for the `{words}`. */
  readonly words: Readonly<Record<string, string>>;
  /** The places of the rule, filled in. */
  readonly places: readonly string[];
}

/** Told of an expression that could not be evaluated, and why. */
export type OnUnknown = (check: CompiledCheck, error: unknown) => void;

const nowhere: readonly Hit[] = [];

/** No rule has more findings in one situation than anyone reads. */
const mostHits = 100;

/** What it costs, in steps of a condition, to bind a name; and to place a finding, to merge it with others and to send it. */
const costOfBinding = 5;
const costOfHit = 100;

/** Where a rule's condition holds in a situation. What cannot be told is not reported. */
export function evaluateCheck(
  check: CompiledCheck,
  situation: Situation,
  language: ConditionLanguage,
  onUnknown?: OnUnknown,
): readonly Hit[] {
  if (!runsIn(check, situation) || !language.mayHold(check.forecast, situation)) return nowhere;
  return language.turn(check, () => findHits(check, situation, language, onUnknown), nowhere);
}

function findHits(
  check: CompiledCheck,
  situation: Situation,
  language: ConditionLanguage,
  onUnknown?: OnUnknown,
): readonly Hit[] {
  const hits: Hit[] = [];
  const fixed = new Map<string, unknown>();
  const evaluate = (expression: Expression, scope: Scope): unknown => {
    try {
      return language.evaluate(expression, situation, scope);
    } catch (error) {
      onUnknown?.(check, error);
      return undefined;
    }
  };
  const bind = (depth: number, scope: Scope): void => {
    language.count(costOfBinding);
    if (language.isSpent() || hits.length >= mostHits) return;
    if (depth > 0 && !language.mayHold(check.forecast, situation, scope)) return;
    const next = check.each[depth];
    if (next) {
      const { name, list, isFixed } = next;
      const items = isFixed && fixed.has(name) ? fixed.get(name) : evaluate(list, scope);
      if (isFixed) fixed.set(name, items);
      if (Array.isArray(items)) for (const item of items) bind(depth + 1, { ...scope, [name]: item });
    } else if (evaluate(check.when, scope) === true) {
      const own = [...check.words].map(([name, word]) => [name, wordsOf(evaluate(word, scope))]);
      const words: Hit['words'] = { ...plainWords(check, scope), ...Object.fromEntries(own) };
      const places = check.rule.at.map((place) => numberItems(fillWords(place, words), scope, language, situation));
      language.count(costOfHit + filledLength(check.rule.message, words) / 100);
      const isDoubtful = check.doubtful !== undefined && evaluate(check.doubtful, scope) === true;
      hits.push({ check, situation, isDoubtful, words, places });
    }
  };
  bind(0, situation);
  return hits;
}

/** True when the inputs that the rule needs are there, and those whose silence it takes for an answer. */
export function runsIn({ rule, needed }: CompiledCheck, situation: Situation): boolean {
  if (rule.absence?.some((input) => !isGiven(situation, input))) return false;
  if (rule.inputs) return needed.every((input) => isGiven(situation, input));
  return needed.some((input) => isGiven(situation, input));
}

/** `devices[d].name` with the number of the item that `d` is bound to: `devices.2.name`. */
function numberItems(place: string, scope: Scope, language: ConditionLanguage, situation: Situation): string {
  const item = /^deployment\/([^[\]]*)\[(\w+)\]/.exec(place);
  if (!item) return place;
  const [whole, path = '', name = ''] = item;
  const number = language.items(path, situation).indexOf(scope[name]);
  const numbered = number < 0 ? `deployment/${path}` : `deployment/${path}.${number}`;
  return numberItems(numbered + place.slice(whole.length), scope, language, situation);
}

/** A bound name is a word of its own. */
function plainWords({ each }: CompiledCheck, scope: Scope): Record<string, string> {
  const bound = each.map(({ name }) => [name, scope[name]] as const);
  const plain = bound.filter(([, value]) => typeof value === 'string' || typeof value === 'bigint');
  return Object.fromEntries(plain.map(([name, value]) => [name, wordsOf(value)]));
}
