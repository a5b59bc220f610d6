import type { Catalogue } from '../catalogue/catalogue.js';
import type { Finding } from '../rules/finding.js';
import { addFindings } from './add-findings.js';
import { writePrepared } from './generate.js';
import { type Prepared, prepare } from './prepare.js';
import { provisionUrl } from './provision-url.js';
import type { Generated, SettingsInput } from './settings-input.js';
import { settle } from './settle.js';
import { notationOf, type Target, type TargetOptions } from './target.js';
import { formOfTarget, type TargetForm } from './target-form.js';

/** Checks a text as if it stood in a file of that form. */
export type CheckText = (text: string, form: TargetForm) => readonly Finding[];

/**
 * Writes settings as the target so that the rules find nothing that could have been avoided: what goes with the
 * settings is added and what is of no use there left out, and the account says so. What they say besides, that is of
 * settings only the user can decide on, is told as doubts. Never throws.
 */
export function generateChecked(
  input: SettingsInput,
  target: Target,
  options: TargetOptions,
  catalogue: Catalogue,
  check: CheckText,
): Generated {
  const write = (prepared: Prepared) => writePrepared(prepared, input, target, options, catalogue);
  const judge = ({ text, kept }: Generated): readonly Finding[] => {
    if (text === '') return [];
    // A picture is as good as the link in it.
    return check(target === 'url-qr' ? provisionUrl(kept) : text, formOfTarget(target));
  };
  const areChosen = input.notation === undefined;
  const first = prepare(input, target, options, catalogue);
  // What was written in this very notation stays as its author left it.
  const settled =
    input.notation === notationOf(target)
      ? first
      : settle(first, (prepared) => judge(write(prepared)), {
          vocabulary: catalogue.vocabulary(notationOf(target)),
          isChosen: (name) => areChosen || isAmong(name, input.chosen),
        });
  const generated = write(settled);
  return addFindings(generated, judge(generated), areChosen);
}

function isAmong(wanted: string, settings: SettingsInput['chosen'] = []): boolean {
  return settings.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}
