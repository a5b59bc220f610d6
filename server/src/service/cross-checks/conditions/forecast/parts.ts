import { isRecord } from '../../is-record.js';

/** What expressions find by its name: the settings of a situation, and what rules have bound. */
export type Scope = Readonly<Record<string, unknown>>;

/** What a condition comes to, as far as its plain parts show it; undefined where only evaluating it tells. */
export type Forecast = (scope: Scope) => unknown;

/** Of what is never plain. What is made of nothing else is this very one, so that it can be left out. */
export const undecided: Forecast = () => undefined;

/** What a name stands for; undefined until it is bound. */
export function named(name: string): Forecast {
  return (scope) => scope[name];
}

/** What a map has under a key; undefined where it has nothing there, or is no map. */
export function memberOf(map: Forecast, key: string): Forecast {
  if (map === undecided) return undecided;
  return (scope) => {
    const value = map(scope);
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  };
}

/** The opposite of what is true or false. */
export function not(inner: Forecast): Forecast {
  if (inner === undecided) return undecided;
  return (scope) => {
    const value = inner(scope);
    return typeof value === 'boolean' ? !value : undefined;
  };
}

/** A chain of `||`, where one part that is true decides, or of `&&`, where one that is false does. */
export function decided(parts: readonly Forecast[], decisive: boolean): Forecast {
  const plain = parts.filter((part) => part !== undecided);
  if (plain.length === 0) return undecided;
  const otherwise = plain.length < parts.length ? undefined : !decisive;
  return (scope) => {
    let told: boolean | undefined = otherwise;
    for (const part of plain) {
      const value = part(scope);
      if (value === decisive) return decisive;
      if (value !== !decisive) told = undefined;
    }
    return told;
  };
}

/** One of two, as the condition is true or false. */
export function chosen(condition: Forecast, yes: Forecast, no: Forecast): Forecast {
  if (condition === undecided) return undecided;
  return (scope) => {
    const value = condition(scope);
    return typeof value === 'boolean' ? (value ? yes : no)(scope) : undefined;
  };
}
