import { t } from '../messages/localise.js';
import type { Cell } from './answer.js';

/** What the description does not say. */
export function notStated(): Cell {
  return { text: t('not stated'), verdict: 'unknown' };
}

/** What the guides do not say. */
export function notSaid(): Cell {
  return { text: t('not said'), verdict: 'unknown' };
}

/** Yes in green, no in red; undefined: it cannot be told. */
export function met(is: boolean | undefined): Cell {
  if (is === undefined) return { text: t('not known'), verdict: 'unknown' };
  return is ? { text: t('yes'), verdict: 'good' } : { text: t('no'), verdict: 'bad' };
}

/** A declared yes or no. */
export function yesNo(fact: string | undefined): Cell {
  if (fact === undefined) return notStated();
  return fact === 'true' ? t('yes') : t('no');
}
