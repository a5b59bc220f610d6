import * as vscode from 'vscode';

/** Shows pages written in Markdown that are in no file. */
export interface MarkdownPages extends vscode.Disposable {
  show(title: string, markdown: string): Promise<void>;
}

const scheme = 'jabber-page';

export function markdownPages(): MarkdownPages {
  const texts = new Map<string, string>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()),
  });
  return {
    async show(title, markdown) {
      const uri = vscode.Uri.from({ scheme, path: `/${title}.md` }); // shown again, it takes the same place
      texts.set(uri.toString(), markdown);
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    },
    dispose: () => provider.dispose(),
  };
}
