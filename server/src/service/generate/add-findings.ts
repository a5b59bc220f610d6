import type { Finding } from '../rules/finding.js';
import type { Doubt, Generated } from './settings-input.js';

/** Findings that say what is already said of a value when it is prepared. */
const ofUnfinishedValues: ReadonlySet<string> = new Set(['placeholder-left', 'quotes-smart', 'secret-in-plain-text']);

/**
 * The text with what the rules say about it: settings that belong together, that contradict each other, that are no
 * good idea. Of settings that were chosen for this text also hints are told, and with an error it is not given out;
 * a text made of settings that stood elsewhere is.
 */
export function addFindings(generated: Generated, findings: readonly Finding[], areChosen: boolean): Generated {
  const { doubts } = generated;
  if (generated.text === '') return generated;
  const told = new Set(doubts.map(({ name }) => name.toLowerCase()));
  const more = findings
    .filter(({ severity }) => areChosen || severity !== 'hint')
    .filter(({ ruleId, parameter = '' }) => !ofUnfinishedValues.has(ruleId) || !told.has(parameter.toLowerCase()))
    .map(({ parameter = '', message }): Doubt => ({ name: parameter, text: message }));
  const all = [...doubts, ...more];
  const error = findings.find(({ severity }) => severity === 'error');
  return error && areChosen
    ? { ...generated, text: '', problem: error.message, doubts: all }
    : { ...generated, doubts: all };
}
