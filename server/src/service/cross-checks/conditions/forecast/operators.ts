import { type Forecast, undecided } from './parts.js';

type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+';
type Apply = (left: unknown, right: unknown) => unknown;

const apply: Readonly<Record<Operator, Apply>> = {
  '==': same,
  '!=': (left, right) => opposite(same(left, right)),
  '<': (left, right) => (isWhole(left) && isWhole(right) ? left < right : undefined),
  '<=': (left, right) => (isWhole(left) && isWhole(right) ? left <= right : undefined),
  '>': (left, right) => (isWhole(left) && isWhole(right) ? left > right : undefined),
  '>=': (left, right) => (isWhole(left) && isWhole(right) ? left >= right : undefined),
  in: (item, list) => (isPlain(item) && Array.isArray(list) && list.every(isPlain) ? list.includes(item) : undefined),
  '+': (left, right) => (typeof left === 'string' && typeof right === 'string' ? left + right : undefined),
};

/** What an operator makes of two values. */
export function joined(operator: Operator, left: Forecast, right: Forecast): Forecast {
  if (left === undecided || right === undecided) return undecided;
  const join = apply[operator];
  return (scope) => join(left(scope), right(scope));
}

function same(left: unknown, right: unknown): boolean | undefined {
  return isPlain(left) && isPlain(right) ? left === right : undefined;
}

function opposite(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

/** Of these alone it is plain whether two are the same. */
function isPlain(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || isWhole(value);
}

function isWhole(value: unknown): value is bigint {
  return typeof value === 'bigint';
}
