import { t } from '../../messages/localise.js';
import type { CrossCheck } from '../cross-check.js';
import type { CheckProblem } from './check-problem.js';

/** An edit as users may have written it. */
type WrittenEdit = Readonly<Partial<Record<'set' | 'remove' | 'rename' | 'to', unknown>>>;

/** Edits of quick fixes that do not say what to do. */
export function fixProblems({ fixes = [] }: CrossCheck): CheckProblem[] {
  return fixes.flatMap(({ edits }, fix) =>
    edits.flatMap((edit, at): CheckProblem[] => {
      const message = problemOf(edit);
      return message === undefined ? [] : [{ path: ['fixes', String(fix), 'edits', String(at)], message }];
    }),
  );
}

function problemOf(edit: WrittenEdit): string | undefined {
  const { set, remove, rename, to } = edit;
  if ([set, remove, rename].filter((each) => each !== undefined).length !== 1)
    return t('An edit says one of `set`, `remove` and `rename`.');
  if (set !== undefined && to === undefined) return t('`set` needs `to`: the value.');
  if (rename !== undefined && typeof to !== 'string') return t('`rename` needs `to`: the new name.');
  return remove !== undefined && to !== undefined ? t('`remove` takes no `to`.') : undefined;
}
