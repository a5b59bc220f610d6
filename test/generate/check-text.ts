import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOf } from '../../server/src/service/generate/guess-kind.js';
import type { PlainSetting } from '../../server/src/service/generate/settings-input.js';
import { notationOf, type Target } from '../../server/src/service/generate/target.js';
import { formOfTarget } from '../../server/src/service/generate/target-form.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { defaultLintOptions } from '../../server/src/service/lint-options.js';
import type { Finding } from '../../server/src/service/rules/finding.js';
import { facts } from '../facts.js';

export const service = createLanguageService({ facts });
export const options = { ...defaultLintOptions, release: '14.1' as const };

let version = 0;

/** The findings in a text, as an editor has them after it was saved. */
export function checkText(target: Target, text: string): readonly Finding[] {
  const { as, fileName } = formOfTarget(target);
  const textDocument = TextDocument.create(`file:///${fileName}`, languageOf(as), version++, text);
  return service.check(service.document(textDocument), options);
}

/** The settings with what the target cannot do without: a link needs its domain. */
export function withRequired(target: Target, settings: readonly PlainSetting[]): readonly PlainSetting[] {
  if (notationOf(target) !== 'url' || settings.some(({ name }) => name === 'ServicesDomain')) return settings;
  return [{ name: 'ServicesDomain', value: 'example.com' }, ...settings];
}
