import type { TextKind } from '../documents/text-kind.js';
import type { Finding } from '../rules/finding.js';
import { provisionUrl } from './provision-url.js';
import type { Doubt, Generated } from './settings-input.js';
import type { Target } from './target.js';

/** Checks a text that is of a kind, as if it stood in a file. */
export type CheckText = (text: string, as: TextKind) => readonly Finding[];

const kinds: Readonly<Record<Target, TextKind>> = {
  url: { kind: 'links', form: 'plain' },
  'url-html': { kind: 'links', form: 'html' },
  'url-markdown': { kind: 'links', form: 'markdown' },
  'url-mail': { kind: 'links', form: 'plain' },
  'url-qr': { kind: 'links', form: 'plain' },
  msi: { kind: 'installer', form: 'cmd' },
  'msi-ps': { kind: 'installer', form: 'powershell' },
  bootstrap: { kind: 'bootstrap', form: 'properties' },
  'emm-ios': { kind: 'emm', form: 'plist' },
  'emm-android': { kind: 'emm', form: 'json' },
  'emm-android-managed': { kind: 'emm', form: 'json' },
  'emm-intune': { kind: 'emm', form: 'json' },
  'emm-intune-ios': { kind: 'emm', form: 'json' },
  'emm-text': { kind: 'emm', form: 'key-value' },
  xml: { kind: 'config', form: 'xml' },
};

/** What a text of the target is read as. */
export function kindOfTarget(target: Target): TextKind {
  return kinds[target];
}

/**
 * The text with what the rules say about it: settings that belong together, that contradict each other, that are no
 * good idea. With `refusesErrors` a text with an error in it is not given out.
 */
export function addFindings(generated: Generated, target: Target, refusesErrors: boolean, check: CheckText): Generated {
  const { text, kept, doubts } = generated;
  if (text === '') return generated;
  // A picture is as good as the link in it.
  const checked = target === 'url-qr' ? provisionUrl(kept) : text;
  const findings = check(checked, kindOfTarget(target)).filter(({ severity }) => severity !== 'hint');
  const error = findings.find(({ severity }) => severity === 'error');
  const told = new Set(doubts.map(({ name }) => name.toLowerCase()));
  const more = findings.map(({ parameter = '', message }): Doubt => ({ name: parameter, text: message }));
  const all = [...doubts, ...more.filter(({ name }) => !told.has(name.toLowerCase()))];
  if (error && refusesErrors) return { ...generated, text: '', problem: error.message, doubts: all };
  return { ...generated, doubts: all };
}
