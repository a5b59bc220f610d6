import { SettingsView } from '../../situation/settings-view.js';
import type { ConditionFunction } from '../functions/condition-function.js';

/** A function of conditions; undefined where an argument is of another type, which the library refuses, and where it throws. */
export type Question = (first: unknown, second: unknown, third: unknown) => unknown;

/** No function takes more than three arguments, that before the dot included. */
const mostArguments = 3;

type Test = (value: unknown) => boolean;

const tests: Readonly<Record<string, Test>> = {
  Settings: (value) => value instanceof SettingsView,
  string: (value) => typeof value === 'string',
  list: Array.isArray,
  dyn: (value) => value !== undefined,
};

const none: Test = () => true;
const never: Test = () => false;

/** The question that a function is, by its name and number of arguments; `Settings.has(string): bool` is `.has/2`. */
export function questionOf({ signature, run }: ConditionFunction): readonly [name: string, question: Question] {
  const [, receiver, name = '', inside = ''] = /^(?:(\w+)\.)?(\w+)\((.*)\)/.exec(signature) ?? [];
  const types = [...(receiver ? [receiver] : []), ...(inside === '' ? [] : inside.split(', '))];
  if (types.length > mostArguments) throw new Error(`${signature} takes more than ${mostArguments} arguments`);
  const [first = none, second = none, third = none] = types.map((type) => tests[type] ?? never);
  const call = run as (...args: unknown[]) => unknown;
  return [
    `${receiver ? '.' : ''}${name}/${types.length}`,
    (a, b, c) => {
      if (!first(a) || !second(b) || !third(c)) return undefined;
      try {
        return call(a, b, c);
      } catch {
        return undefined;
      }
    },
  ];
}
