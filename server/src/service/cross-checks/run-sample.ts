import type { Catalogue } from '../catalogue/catalogue.js';
import { CompiledCheck } from './compiled-check.js';
import type { ConditionLanguage } from './condition-language.js';
import type { CrossCheck } from './cross-check.js';
import { evaluateCheck } from './evaluate-check.js';
import { type PlacedHit, placeHit } from './place-hit.js';
import { nameInNotation } from './same-names.js';
import { type ReadDescription, sampleDocuments, sampleSituation, sectionsOf } from './sample.js';

/** What is needed to run a rule on its samples. */
export interface SampleTools {
  readonly language: ConditionLanguage;
  readonly catalogue: Catalogue;
  readonly read: ReadDescription;
}

/** What a rule finds in a sample. Its rule has to be free of problems. Throws when the sample cannot be read. */
export function runSample(rule: CrossCheck, sample: string, { language, catalogue, read }: SampleTools): PlacedHit[] {
  const silent = (rule.absence ?? []).map((input) => [input, ''] as const);
  const sections = sectionsOf(sample);
  const documents = sampleDocuments(new Map([...silent, ...sections]), catalogue);
  const situation = sampleSituation(sections, documents, rule, catalogue, read);
  const nameIn = nameInNotation(catalogue);
  return evaluateCheck(new CompiledCheck(rule, language), situation, language).flatMap(
    (hit) => placeHit(hit, nameIn) ?? [],
  );
}
