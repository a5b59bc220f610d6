import type { Check, Parameter, Platform, Relation } from '../catalogue/parameter.js';
import type { Vocabulary } from '../catalogue/vocabulary.js';
import type { Setting } from '../documents/setting.js';
import type { SettingsByName } from '../documents/setting-set.js';
import type { LintOptions, Severity } from '../lint-options.js';
import { fileSays, isClear } from './file-says.js';
import { sameValue } from './same-value.js';

/** A relation that concerns the file at hand. */
export interface Applied<R extends { readonly parameter?: string }> {
  readonly relation: R;
  /** The parameter on the other side. */
  readonly other: Parameter;
  readonly severity: Severity;
}

interface Checked {
  readonly parameter?: string;
  readonly platforms?: readonly Platform[];
  readonly check?: Check;
}

/** The relations that name another parameter, are to be checked, and matter on the chosen platforms. */
export function* checkedRelations<R extends Checked>(
  relations: readonly R[] | undefined,
  vocabulary: Vocabulary,
  options: LintOptions,
): Generator<Applied<R>> {
  for (const relation of relations ?? []) {
    const { check, platforms } = relation;
    if (relation.parameter === undefined || check === undefined || check === 'none') continue;
    if (platforms && !platforms.some((platform) => options.platforms.includes(platform))) continue;
    const other = vocabulary.find(relation.parameter);
    if (other) yield { relation, other, severity: check };
  }
}

/** True when the value of the owner, and what else the relation makes a condition, bring it into force. */
export function isInForce(
  relation: Relation,
  owner: Parameter,
  setting: Setting,
  file: SettingsByName,
  vocabulary: Vocabulary,
): boolean {
  const { when, unless, except } = relation;
  if ((when !== undefined || unless !== undefined) && !isClear(owner, setting)) return false;
  if (when !== undefined && !sameValue(owner, setting.trimmed, when)) return false;
  if (unless !== undefined && sameValue(owner, setting.trimmed, unless)) return false;
  if (!except) return true;
  const exception = vocabulary.find(except.parameter);
  if (!exception) return true;
  const said = fileSays(file, exception, except.value);
  return said === 'no' || said === 'unset';
}
