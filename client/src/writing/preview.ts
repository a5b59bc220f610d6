import * as vscode from 'vscode';

/** What is shown of a text before it is written anywhere. */
export interface Previewed {
  readonly text: string;
  readonly languageId: string;
  readonly fileName: string;
}

/** Shows texts beside the editor that can be looked at only. */
export interface Previews extends vscode.Disposable {
  /** Shows a text; disposing of it takes it away again. The focus stays where it is. */
  show(previewed: Previewed): Promise<vscode.Disposable>;
  /** Shows a page written in Markdown, to stay until the user closes it. */
  showPage(title: string, markdown: string): Promise<void>;
}

const scheme = 'jabber-preview';

export function createPreviews(): Previews {
  const texts = new Map<string, string>();
  let count = 0;
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()),
  });

  function keep(name: string, text: string): vscode.Uri {
    count += 1;
    const uri = vscode.Uri.from({ scheme, path: `/${count}/${name}` });
    texts.set(uri.toString(), text);
    return uri;
  }

  async function show(previewed: Previewed): Promise<vscode.Disposable> {
    if (isPicture(previewed)) return showPicture(previewed);
    const uri = keep(previewed.fileName, previewed.text);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.languages.setTextDocumentLanguage(document, previewed.languageId).then(undefined, () => undefined);
    await vscode.window.showTextDocument(document, {
      preview: true,
      preserveFocus: true,
      viewColumn: vscode.ViewColumn.Beside,
    });
    return new vscode.Disposable(() => {
      texts.delete(uri.toString());
      void closeTabs(uri);
    });
  }

  async function showPage(title: string, markdown: string): Promise<void> {
    await vscode.commands.executeCommand('markdown.showPreview', keep(`${title}.md`, markdown));
  }

  // A page that was closed is no longer kept.
  const closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString()));
  return { show, showPage, dispose: () => vscode.Disposable.from(provider, closed).dispose() };
}

async function closeTabs(uri: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const ours = tabs.filter(
    ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
  );
  await vscode.window.tabGroups.close(ours, true);
}

function isPicture({ fileName }: Previewed): boolean {
  return fileName.endsWith('.svg');
}

/** A drawing is shown as one: whoever writes a QR code wants to see it. */
function showPicture({ text, fileName }: Previewed): vscode.Disposable {
  const options = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const panel = vscode.window.createWebviewPanel('jabber.picture', fileName, options, { enableScripts: false });
  const address = `data:image/svg+xml;utf8,${encodeURIComponent(text)}`;
  panel.webview.html = [
    '<!DOCTYPE html>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    '<style>body { display: grid; place-items: center; min-height: 95vh } img { width: min(80vw, 80vh) }</style>',
    `<img alt="" src="${address}">`,
  ].join('\n');
  return panel;
}
