import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { offered } from '../../server/src/service/generate/offered.js';
import type { PlainSetting } from '../../server/src/service/generate/settings-input.js';
import { notationOf, type Target, targets } from '../../server/src/service/generate/target.js';
import type { Finding } from '../../server/src/service/rules/finding.js';
import { loadCatalogue } from '../facts.js';
import { checkText, options, service, withRequired } from './check-text.js';
import { ordinaryValues } from './ordinary-values.js';

export const catalogue = loadCatalogue();

/** A picture is as good as the link in it. */
export const textTargets: readonly Target[] = targets.filter((each) => each !== 'url-qr');

/** A setting that a dialogue offers, written into a text of its own. */
export interface Alone {
  readonly name: string;
  readonly value: string;
  /** What the writer put beside it. */
  readonly added: readonly PlainSetting[];
  /** Why it cannot stand alone. */
  readonly problem?: string;
  readonly findings: readonly Finding[];
}

/** Each setting that is offered for a target, alone, with each of its ordinary values. */
export function settingsAlone(target: Target): readonly Alone[] {
  return offered(target, { release: options.release }, catalogue).flatMap((parameter) =>
    ordinaryValues(parameter).map((value) => alone(target, { name: parameter.name, value })),
  );
}

function alone(target: Target, setting: PlainSetting): Alone {
  const refused = service.validateValue({ notation: notationOf(target), ...setting });
  assert.equal(refused, undefined, `no ordinary value of ${setting.name}: ${setting.value}`);
  const settings = withRequired(target, [setting]);
  const { text, problem, kept } = service.generate({ settings }, target, {}, options);
  const added = kept.filter(({ name }) => !settings.some((each) => each.name === name));
  return {
    ...setting,
    added,
    ...(problem !== undefined && { problem }),
    findings: text === '' ? [] : checkText(target, text),
  };
}

export function goldenPath(target: Target): string {
  return resolve(import.meta.dirname, `../fixtures/generate/alone.${target}.txt`);
}

/** The settings about which there is something to say, for people; values of which the same is said stand together. */
export function tell(settings: readonly Alone[]): string {
  const values = new Map<string, string[]>();
  for (const setting of settings) {
    const lines = linesOf(setting);
    if (lines.length === 0) continue;
    const told = lines.map((line) => `    ${line}\n`).join('');
    const key = `${setting.name} = …\n${told}`;
    values.set(key, [...(values.get(key) ?? []), setting.value]);
  }
  return [...values].map(([told, list]) => told.replace('…', () => list.join(' | '))).join('\n');
}

function linesOf({ added, problem, findings }: Alone): readonly string[] {
  return [
    ...(problem === undefined ? [] : [`not alone: ${problem}`]),
    ...added.map(({ name, value }) => `adds ${name} = ${value}`),
    ...findings.map(({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`),
  ];
}
