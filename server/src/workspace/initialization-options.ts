import type { InitializationOptions } from '../../../protocol/requests.js';

export type { InitializationOptions };

type Messages = NonNullable<InitializationOptions['messages']>;

/** Takes what is usable of what a client sent; the rest is as if it had not been said. */
export function readInitializationOptions(sent: unknown): InitializationOptions {
  if (!isRecord(sent)) return {};
  const {
    rulePageBase,
    clientCommands,
    clientFiles,
    schemasByOthers,
    facts,
    laterScript,
    messages,
    messagesFile,
    settings,
  } = sent;
  return {
    ...(typeof rulePageBase === 'string' ? { rulePageBase } : {}),
    clientCommands: clientCommands === true,
    clientFiles: clientFiles === true,
    schemasByOthers: schemasByOthers === true,
    ...(isTexts(facts) ? { facts } : {}),
    ...(typeof laterScript === 'string' ? { laterScript } : {}),
    ...(isMessages(messages) ? { messages } : {}),
    ...(typeof messagesFile === 'string' ? { messagesFile } : {}),
    ...(settings === undefined ? {} : { settings }),
  };
}

/** True for a bundle of translated messages as l10n tools write it. */
export function isMessages(value: unknown): value is Messages {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (entry) => typeof entry === 'string' || (isRecord(entry) && typeof entry.message === 'string'),
    )
  );
}

function isTexts(value: unknown): value is NonNullable<InitializationOptions['facts']> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
