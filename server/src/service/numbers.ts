/** Gives each object a number of its own, from 1 on. */
export function createNumbers(): (object: object) => number {
  const numbers = new WeakMap<object, number>();
  let next = 1;
  return (object) => {
    const number = numbers.get(object) ?? next++;
    numbers.set(object, number);
    return number;
  };
}
