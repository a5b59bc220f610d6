import * as vscode from 'vscode';
import type { GenerateResult } from '../../../protocol/requests.js';
import { plainWords } from '../dialogue/plain-words.js';
import { escapeHtml } from './escape-html.js';

/** A finished text, with the account of what became of the settings. */
export type Finished = Pick<GenerateResult, 'text' | 'problem' | 'languageId' | 'fileName' | 'dropped' | 'doubts'>;

/**
 * Shows a text before it is written anywhere, beside the editor, until disposed. It is no document: nothing checks,
 * changes or saves it. The focus stays where it is.
 */
export function showPreview(finished: Finished): vscode.Disposable {
  const showOptions = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const title = vscode.l10n.t('Preview: {0}', finished.fileName);
  const panel = vscode.window.createWebviewPanel('jabber.preview', title, showOptions, { enableScripts: false });
  panel.webview.html = pageOf(finished);
  return panel;
}

// The list of destinations lies over the top of the window; the text begins below it.
const style = `
  body { padding: 120px 1em 2em; }
  pre, code { font-family: var(--vscode-editor-font-family); font-size: var(--vscode-editor-font-size); }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1em; background: var(--vscode-textCodeBlock-background); }
  img { display: block; width: min(70vw, 60vh); margin: auto; }
`;

function pageOf({ text, fileName, dropped, doubts }: Finished): string {
  const isPicture = fileName.endsWith('.svg'); // whoever writes a QR code wants to see it
  const shown = isPicture
    ? `<img alt="" src="data:image/svg+xml;utf8,${encodeURIComponent(text)}">`
    : `<pre>${escapeHtml(text)}</pre>`;
  return [
    '<!DOCTYPE html>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<style>${style}</style>`,
    shown,
    account(
      vscode.l10n.t('Left out'),
      dropped.map(({ name, reason }) => ({ name, text: reason })),
    ),
    account(vscode.l10n.t('Good to know'), doubts),
  ].join('\n');
}

function account(title: string, rows: readonly { readonly name: string; readonly text: string }[]): string {
  if (rows.length === 0) return '';
  const items = rows.map(
    ({ name, text }) => `<li><code>${escapeHtml(name)}</code>: ${escapeHtml(plainWords(text))}</li>`,
  );
  return `<h3>${escapeHtml(title)}</h3><ul>${items.join('')}</ul>`;
}
