import * as vscode from 'vscode';

/** Shows pages written in Markdown that are in no file. */
export interface MarkdownPages extends vscode.Disposable {
  show(title: string, markdown: string): Promise<void>;
}

const scheme = 'jabber-page';

export function markdownPages(): MarkdownPages {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()),
    onDidChange: changed.event,
  });
  return {
    async show(title, markdown) {
      const uri = vscode.Uri.from({ scheme, path: `/${title}.md` }); // shown again, it takes the same place
      texts.set(uri.toString(), markdown);
      changed.fire(uri); // it may be open with an earlier text
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}
