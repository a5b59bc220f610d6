import type { Parameter, Relation } from '../catalogue/parameter.js';
import type { Vocabulary } from '../catalogue/vocabulary.js';
import { sameValue } from '../relations/same-value.js';
import type { Finding } from '../rules/finding.js';
import { documentedWord } from '../values/translate-value.js';
import type { PlainSetting } from './settings-input.js';

/** A change of the settings of a text, and why, as a sentence for the user. */
export type Mend =
  | { readonly kind: 'add'; readonly name: string; readonly value: string; readonly reason: string }
  | { readonly kind: 'drop'; readonly name: string; readonly reason: string };

/** The changes that mend a finding without a doubt what was meant; most findings have none. */
export function mendsFor(
  finding: Finding,
  settings: readonly PlainSetting[],
  vocabulary: Vocabulary,
  isChosen: (name: string) => boolean,
): readonly Mend[] {
  // What a cross-check says instead of a rule in code is mended like that.
  return [finding.ruleId, ...(finding.insteadOf ?? [])].flatMap((ruleId) =>
    mendsOf(ruleId, finding, settings, vocabulary, isChosen),
  );
}

function mendsOf(
  ruleId: string,
  { message: reason, parameter = '', tag }: Finding,
  settings: readonly PlainSetting[],
  vocabulary: Vocabulary,
  isChosen: (name: string) => boolean,
): readonly Mend[] {
  const owner = vocabulary.find(parameter);
  const setting = owner && settingOf(owner, settings, vocabulary);
  const drop: readonly Mend[] = setting ? [{ kind: 'drop', name: setting.name, reason }] : [];
  switch (ruleId) {
    case 'requirement-missing':
      return (owner && setting ? inForce(owner.requires, owner, setting) : []).flatMap((relation): readonly Mend[] => {
        if (isThere(relation, settings, vocabulary)) return [];
        const other = vocabulary.find(relation.parameter ?? '');
        if (!other || !reason.includes(`\`${other.name}\``)) return []; // what another finding is about
        if (relation.value === undefined) return relation.check === 'error' && !isChosen(parameter) ? drop : [];
        const value = documentedWord(relation.value, other.value) ?? relation.value;
        return [{ kind: 'add', name: other.name, value, reason }];
      });
    case 'parameters-conflict': {
      const conflicts = owner && setting ? inForce(owner.conflicts, owner, setting) : [];
      return conflicts.some((each) => each.kind === 'ignored' && isSaid(each, settings, vocabulary)) ? drop : [];
    }
    case 'installer-superfluous':
      return tag === 'unnecessary' ? drop : [];
    case 'ip-mode-not-for-mobile':
      // Without it mobile devices do what they must. A link may be meant for a Mac, where the value is good.
      return owner?.notation === 'emm' && !isChosen(parameter) ? drop : [];
    case 'url-provisioning-left-on':
      return setting ? [] : [{ kind: 'add', name: 'AllowUrlProvisioning', value: 'false', reason }];
    default:
      return [];
  }
}

function settingOf({ name }: Parameter, settings: readonly PlainSetting[], vocabulary: Vocabulary) {
  return settings.find((setting) => vocabulary.find(setting.name)?.name === name);
}

/** The relations that the rules are sure of and that the value of their owner brings into force. */
function inForce(relations: readonly Relation[] = [], owner: Parameter, { value }: PlainSetting): readonly Relation[] {
  return relations.filter(({ check, when, unless, except }) => {
    if ((check !== 'error' && check !== 'warning') || except) return false;
    if (when !== undefined && !sameValue(owner, value, when)) return false;
    return unless === undefined || !sameValue(owner, value, unless);
  });
}

/** True when what a relation speaks of is set, to whatever value. */
function isThere(
  { parameter = '', or = [] }: Relation,
  settings: readonly PlainSetting[],
  vocabulary: Vocabulary,
): boolean {
  return [parameter, ...or].some((name) => {
    const other = vocabulary.find(name);
    return other !== undefined && settingOf(other, settings, vocabulary) !== undefined;
  });
}

/** True when the other setting of a relation has the value that the relation speaks of. */
function isSaid(
  { parameter = '', value }: Relation,
  settings: readonly PlainSetting[],
  vocabulary: Vocabulary,
): boolean {
  const other = vocabulary.find(parameter);
  const setting = other && settingOf(other, settings, vocabulary);
  return (
    other !== undefined && setting !== undefined && (value === undefined || sameValue(other, setting.value, value))
  );
}
