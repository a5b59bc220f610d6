import type { CodeLens } from 'vscode-languageserver-types';
import type { JabberDocument } from '../documents/jabber-document.js';
import { t } from '../messages/localise.js';
import { convertCommand, copyTextCommand, openParametersCommand } from './client-commands.js';

/** More of them make a page harder to read, and slow to draw. */
const mostLenses = 1000;

/** Over each provisioning URL: what it may hold, the link itself to copy, and its settings in another notation. */
export function codeLenses(document: JabberDocument): CodeLens[] {
  if (document.tooLarge || document.kind !== 'links') return [];
  const { uri } = document;
  return document.sets.slice(0, mostLenses).flatMap(({ headSpan, url }) => {
    const range = document.rangeOf(headSpan);
    const position = range.start;
    return [
      { range, command: command(t('Parameters'), openParametersCommand, { notation: 'url', uri }) },
      { range, command: command(t('Copy link'), copyTextCommand, url) },
      { range, command: command(t('Convert…'), convertCommand, { uri, position }) },
    ];
  });
}

function command(title: string, name: string, argument: unknown): NonNullable<CodeLens['command']> {
  return { title, command: name, arguments: [argument] };
}
