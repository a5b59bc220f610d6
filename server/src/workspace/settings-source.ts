import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.js';
import { type EditorSettings, readEditorSettings } from './editor-settings.js';

/** Where settings come from: asked of the client per place, or sent by it once for all. */
export interface SettingsSource {
  /** Settings for a place (a workspace folder, or a document outside all); kept until they change. */
  at(uri: string): Promise<EditorSettings>;
  /** Drops what was kept; a client that cannot be asked sends the new settings along. */
  changed(sent: unknown): void;
}

export function createSettingsSource(connection: Connection, client: ClientAbilities): SettingsSource {
  const kept = new Map<string, Promise<EditorSettings>>();
  let pushed = readEditorSettings(client.own.settings);

  async function ask(scopeUri: string): Promise<EditorSettings> {
    try {
      return readEditorSettings(await connection.workspace.getConfiguration({ scopeUri, section: 'jabber' }));
    } catch {
      return pushed; // the client said it would answer, and did not
    }
  }

  return {
    at(uri) {
      if (!client.answersConfiguration) return Promise.resolve(pushed);
      const known = kept.get(uri) ?? ask(uri);
      kept.set(uri, known);
      return known;
    },
    changed(sent) {
      kept.clear();
      if (typeof sent === 'object' && sent !== null && 'jabber' in sent) pushed = readEditorSettings(sent.jabber);
    },
  };
}
