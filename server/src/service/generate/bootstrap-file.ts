import { bootstrapLine } from '../syntax/properties/read-bootstrap.js';
import type { PlainSetting } from './settings-input.js';

/** A file `jabber-bootstrap.properties`, with the line ends of Windows, the only platform that reads it. */
export function bootstrapFile(settings: readonly PlainSetting[]): string {
  return settings.map(({ name, value }) => `${bootstrapLine(name, value)}\r\n`).join('');
}
