import type { WorkspaceEdit } from 'vscode-languageserver';
import { type SetOptionParams, setOptionMethod } from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import { readEditorSettings } from '../workspace/editor-settings.js';
import { lintFileEdit } from '../workspace/lint-file-edit.js';
import { guarded } from './guard.js';

/** `jabber/setOption`: the edit that changes release or platforms in the lint file which states them. */
export function registerSetOption(server: Server): void {
  server.connection.onRequest(
    setOptionMethod,
    guarded<SetOptionParams, WorkspaceEdit | null>(server, setOptionMethod, null, async ({ uri, ...wanted }) => {
      const { lintFile } = await server.options.of(uri);
      if (!lintFile) return null;
      const { release, platforms } = readEditorSettings(wanted).lint;
      const change = {
        ...(release === undefined ? {} : { release }),
        ...(platforms === undefined ? {} : { platforms }),
      };
      return (await lintFileEdit(server, { kind: 'set-option', uri, ...change }, lintFile.uri)) ?? null;
    }),
  );
}
