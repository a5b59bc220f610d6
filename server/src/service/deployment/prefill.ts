import type { JabberDocument } from '../documents/jabber-document.js';
import type { LintOptions } from '../lint-options.js';

/** What is told by files that are there and by the options that apply to them. */
export interface Known {
  readonly documents: readonly JabberDocument[];
  /** Release and platforms, where somebody has stated them. */
  readonly options: Partial<Pick<LintOptions, 'release' | 'platforms'>>;
}

/** Facts that can be taken over from files, as paths with values. What the files contradict each other in is left out. */
export function factsIn({ documents, options }: Known): ReadonlyMap<string, string | readonly string[]> {
  const facts = new Map<string, string | readonly string[]>();
  const add = (path: string, value: string | readonly string[] | undefined): void => {
    if (value !== undefined && value !== '') facts.set(path, value);
  };
  const value = (name: string): string | undefined => valueIn(documents, name);
  add('jabber_version', options.release);
  add(
    'clients',
    options.platforms?.map((platform) => (platform === 'ios' ? 'iphone_ipad' : platform)),
  );
  add('domains.services', value('ServicesDomain'));
  add('domains.voice', value('VoiceServicesDomain'));
  add('directory.type', value('DirectoryServerType')?.toUpperCase() === 'UDS' ? 'uds' : undefined);
  add('product_mode', productMode(value('ProductMode'), value('Telephony_Enabled')));
  return facts;
}

function productMode(mode: string | undefined, telephony: string | undefined): string | undefined {
  if (mode?.toLowerCase() === 'phone_mode') return 'phone-only';
  return telephony?.toLowerCase() === 'false' ? 'im-only' : undefined;
}

function valueIn(documents: readonly JabberDocument[], name: string): string | undefined {
  const values = documents.flatMap(({ settings }) =>
    settings.filter((setting) => setting.name.toLowerCase() === name.toLowerCase()).map(({ value }) => value.trim()),
  );
  const [first] = values;
  return values.every((other) => other === first) ? first : undefined;
}
