import { type Editor, type EditorOptions, withEditor } from './editor.js';
import { Workspace } from './workspace.js';

/** Runs a test with an editor on a folder with these files; both are gone at its end. */
export function inWorkspace(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (editor: Editor, disk: Workspace) => Promise<void>,
  options: EditorOptions = {},
): () => Promise<void> {
  return async () => {
    const disk = new Workspace(files);
    try {
      await withEditor({ ...options, folders: [disk.uri] }, (editor) => test(editor, disk))();
    } finally {
      disk.dispose();
    }
  };
}
