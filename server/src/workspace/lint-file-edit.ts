import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Server } from '../server.js';
import { lintFileName } from '../service/lint-file/lint-file.js';
import type { LintOptions } from '../service/lint-options.js';
import type { Edit } from '../service/text/edit.js';
import { decodeBytes } from './decode-bytes.js';

/** A change the user wants in the lint file. */
export type LintFileChange =
  | { readonly kind: 'disable-in-workspace'; readonly uri: string; readonly ruleId: string }
  | { readonly kind: 'allow-parameter'; readonly uri: string; readonly name: string }
  | ({ readonly kind: 'set-option'; readonly uri: string } & Partial<Pick<LintOptions, 'release' | 'platforms'>>);

type Tools = Pick<Server, 'client' | 'documents' | 'files' | 'folders'>;

/**
 * The edit of the jabber-lint.yaml that applies, or of a new one at the top of the workspace.
 * Undefined when there is no place for it, or the file is broken and must be mended by hand first.
 */
export async function lintFileEdit(
  tools: Tools,
  change: LintFileChange,
  existing: string | undefined,
): Promise<WorkspaceEdit | undefined> {
  const uri = existing ?? placeForNew(tools, change.uri);
  if (uri === undefined) return undefined;
  const text = await currentText(tools, uri);
  const edit = await makeEdit(text, change);
  if (!edit) return undefined;
  const document = TextDocument.create(uri, 'yaml', 0, text ?? '');
  const range = { start: document.positionAt(edit.span.start), end: document.positionAt(edit.span.end) };
  const changes: TextDocumentEdit = {
    textDocument: { uri, version: tools.documents.texts.get(uri)?.version ?? null },
    edits: [{ range, newText: edit.newText }],
  };
  if (text !== undefined) return { documentChanges: [changes] };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, changes] };
}

/** What the editor shows, or what is on disk; undefined when there is no file. */
async function currentText({ documents, files }: Tools, uri: string): Promise<string | undefined> {
  const bytes = documents.texts.get(uri)?.getText() ?? (await files.read(uri));
  return bytes === undefined || typeof bytes === 'string' ? bytes : decodeBytes(bytes).text;
}

async function makeEdit(text: string | undefined, change: LintFileChange): Promise<Edit | undefined> {
  if (change.kind === 'set-option') {
    const { setLintFileOption } = await import('./set-lint-file-option.js');
    return setLintFileOption(text ?? '', change);
  }
  const { allowParameter, setRule } = await import('./lint-file/set-in-lint-file.js');
  return change.kind === 'allow-parameter' ? allowParameter(text, change.name) : setRule(text, change.ruleId, 'off');
}

/** Beside the other files of the workspace; without a workspace, beside the document. */
function placeForNew({ client, folders }: Tools, documentUri: string): string | undefined {
  if (!client.createsFiles) return undefined;
  const slash = documentUri.lastIndexOf('/');
  const directory = folders.holding(documentUri) ?? (slash < 0 ? folders.all()[0] : documentUri.slice(0, slash));
  return directory === undefined ? undefined : `${directory}/${lintFileName}`;
}
