import type { InitializeParams } from 'vscode-languageserver';
import { type EditorAbilities, plainEditor } from '../service/features/feature-context.js';
import { type InitializationOptions, readInitializationOptions } from './initialization-options.js';

/** What the client at the other end can do, as it said with `initialize`. */
export interface ClientAbilities {
  readonly editor: EditorAbilities;
  readonly own: InitializationOptions;
  readonly pullsDiagnostics: boolean;
  /** Makes a link of the code of a diagnostic. */
  readonly linksCodes: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly tellsFolders: boolean;
  readonly showsProgress: boolean;
  readonly createsFiles: boolean;
}

/** Reads the abilities; whatever is left unsaid is not there. */
export function readClientAbilities(params: InitializeParams): ClientAbilities {
  const { textDocument, workspace, window } = params.capabilities;
  const own = readInitializationOptions(params.initializationOptions);
  const item = textDocument?.completion?.completionItem;
  const resolves = textDocument?.codeAction?.resolveSupport?.properties ?? [];
  const operations = workspace?.workspaceEdit?.resourceOperations ?? [];
  return {
    own,
    editor: {
      ...plainEditor,
      snippets: item?.snippetSupport === true,
      markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
      completionDefaults: textDocument?.completion?.completionList?.itemDefaults?.includes('editRange') === true,
      resolvesCodeActions: resolves.includes('edit') && textDocument?.codeAction?.dataSupport === true,
      schemasByOthers: own.schemasByOthers === true,
      ...rulePageIn(own),
    },
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    linksCodes: [textDocument?.publishDiagnostics, textDocument?.diagnostic].some(
      (each) => each?.codeDescriptionSupport === true,
    ),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    createsFiles: workspace?.workspaceEdit?.documentChanges === true && operations.includes('create'),
  };
}

function rulePageIn({ rulePageBase }: InitializationOptions): Pick<EditorAbilities, 'rulePage'> {
  return rulePageBase === undefined ? {} : { rulePage: (ruleId) => rulePageBase + ruleId };
}
