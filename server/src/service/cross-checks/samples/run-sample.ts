import type { Catalogue } from '../../catalogue/catalogue.js';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { ConditionLanguage } from '../conditions/condition-language.js';
import type { CrossCheck } from '../cross-check.js';
import { CompiledCheck } from '../evaluation/compiled-check.js';
import { evaluateCheck, type Hit, type OnUnknown } from '../evaluation/evaluate-check.js';
import { settingNamesIn } from '../placing/names-in-notation.js';
import { type PlacedHit, placeHit } from '../placing/place-hit.js';
import { type ReadDescription, sampleDocuments, sampleSituation, sectionsOf } from './sample.js';

/** What is needed to run a rule on its samples. */
export interface SampleTools {
  readonly language: ConditionLanguage;
  readonly catalogue: Catalogue;
  readonly read: ReadDescription;
  readonly onUnknown?: OnUnknown;
}

/** What a rule finds in a sample. Its rule has to be free of problems. Throws when the sample cannot be read. */
export function runSample(rule: CrossCheck, sample: string, tools: SampleTools): PlacedHit[] {
  const names = settingNamesIn(tools.catalogue);
  return hitsInSample(rule, sample, tools).flatMap((hit) => placeHit(hit, names) ?? []);
}

/** Where the condition of a rule holds in a sample, or in these documents in place of the sample's. */
export function hitsInSample(
  rule: CrossCheck,
  sample: string,
  { language, catalogue, read, onUnknown }: SampleTools,
  documents: ReadonlyMap<string, JabberDocument> = documentsOfSample(rule, sample, catalogue),
): readonly Hit[] {
  const situation = sampleSituation(sectionsOf(sample), documents, rule, catalogue, read);
  return evaluateCheck(new CompiledCheck(rule, language), situation, language, onUnknown);
}

/** The files of a sample by section. Those from whose silence the rule concludes are there, if only empty. */
export function documentsOfSample(
  { absence = [] }: CrossCheck,
  sample: string,
  catalogue: Catalogue,
): Map<string, JabberDocument> {
  const silent = absence.map((input) => [input, ''] as const);
  return sampleDocuments(new Map([...silent, ...sectionsOf(sample)]), catalogue);
}
