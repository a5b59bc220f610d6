import { encodeUrlValue } from '../syntax/url/percent.js';
import type { PlainSetting } from './settings-input.js';

/** The link `ciscojabber://provision?…` that gives a client these settings, safe in any text. */
export function provisionUrl(settings: readonly PlainSetting[]): string {
  const parameters = settings.map(({ name, value }) => `${encodeUrlValue(name)}=${encodeUrlValue(value)}`);
  return `ciscojabber://provision?${parameters.join('&')}`;
}
