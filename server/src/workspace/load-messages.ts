import type { FileSystem } from './files/file-system.js';
import { type InitializationOptions, isMessages } from './initialization-options.js';

type Messages = NonNullable<InitializationOptions['messages']>;

/** The translated messages the client wants; undefined: English. */
export async function loadMessages(
  { messages, messagesFile }: InitializationOptions,
  disk: FileSystem | undefined,
): Promise<Messages | undefined> {
  if (messages || messagesFile === undefined) return messages;
  const bytes = await disk?.read(messagesFile);
  if (bytes === undefined) return undefined;
  try {
    const bundle: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isMessages(bundle) ? bundle : undefined;
  } catch {
    return undefined; // a broken bundle leaves the messages English
  }
}
