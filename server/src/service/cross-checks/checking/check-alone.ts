import type { Catalogue } from '../../catalogue/catalogue.js';
import type { JabberDocument } from '../../documents/jabber-document.js';
import { isUninstall } from '../../relations/uninstall.js';
import type { ConditionLanguage } from '../conditions/condition-language.js';
import type { SettingsKind } from '../cross-check.js';
import type { CompiledCheck } from '../evaluation/compiled-check.js';
import { evaluateCheck } from '../evaluation/evaluate-check.js';
import { createTouchedChecks, type TouchedChecks } from '../evaluation/touched-checks.js';
import { settingNamesIn } from '../placing/names-in-notation.js';
import { type PlacedHit, placeHit } from '../placing/place-hit.js';
import { createSituation } from '../situation/create-situation.js';

/** Which input the settings of a document are. */
export function inputOf({ notation }: JabberDocument): SettingsKind {
  return notation === 'installer' ? 'bootstrap' : notation;
}

/**
 * Checks documents of which nothing else is known: each set of settings by itself. `loud` are those of the rules that
 * speak where nothing is set.
 */
export function createLoneCheck(
  checks: readonly CompiledCheck[],
  language: ConditionLanguage,
  catalogue: Catalogue,
  loud: readonly CompiledCheck[] = [],
): (document: JabberDocument) => PlacedHit[] {
  const names = settingNamesIn(catalogue);
  const forInput = new Map<SettingsKind, TouchedChecks>();

  function checksFor(input: SettingsKind): TouchedChecks {
    const needing = (all: readonly CompiledCheck[]): readonly CompiledCheck[] =>
      all.filter((check) => needsOnly(check, input));
    const known = forInput.get(input) ?? createTouchedChecks(needing(checks), names.of, needing(loud));
    forInput.set(input, known);
    return known;
  }

  return (document) => {
    if (document.tooLarge) return [];
    const input = inputOf(document);
    return document.sets.flatMap((set) => {
      if (isUninstall(set)) return [];
      const situation = createSituation({ [input]: { document, set } }, undefined, catalogue);
      return [...checksFor(input)(set)]
        .flatMap((check) => evaluateCheck(check, situation, language))
        .flatMap((hit) => placeHit(hit, names) ?? []);
    });
  };
}

function needsOnly({ rule, needed }: CompiledCheck, input: SettingsKind): boolean {
  return rule.inputs ? needed.every((each) => each === input) : needed.includes(input);
}
