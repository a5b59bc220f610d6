import type { Catalogue } from '../../../catalogue/catalogue.js';
import { notations } from '../../../catalogue/notation.js';
import type { Parameter } from '../../../catalogue/parameter.js';

/** What an item carries so that its documentation can be made when the user looks at it. */
export function dataOf({ notation = 'config', name }: Parameter): string {
  return notation === 'config' ? name : `${notation}:${name}`;
}

/** The entry that `dataOf` stands for. */
export function parameterOfData(data: unknown, catalogue: Catalogue): Parameter | undefined {
  if (typeof data !== 'string') return undefined;
  const colon = data.indexOf(':');
  const notation = notations.find((each) => each === data.slice(0, Math.max(colon, 0)));
  return notation ? catalogue.vocabulary(notation).find(data.slice(colon + 1)) : catalogue.parameter(data);
}
