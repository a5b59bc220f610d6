import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import { optionsChangedMethod } from '../../protocol/requests.js';
import { builtServer } from './build-server.js';

export interface EditorOptions {
  /** The program of the server; default: that of the sources. */
  readonly program?: string;
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Answers `workspace/configuration` for the section `jabber`. */
  readonly settings?: () => unknown;
}

/** An editor that can do what VS Code can. */
export const fullEditor: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
    publishDiagnostics: { codeDescriptionSupport: true },
    completion: {
      completionItem: { snippetSupport: true, documentationFormat: ['markdown'] },
      completionList: { itemDefaults: ['editRange'] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
    },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

/** The editor's side of a connection to a server process. */
export class Editor {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  /** What was shown to the user. */
  readonly shown: string[] = [];
  readonly registered: string[] = [];
  refreshes = 0;
  /** How often the server said that what it answers has changed. */
  optionChanges = 0;
  private readonly waiting = new Set<() => void>();

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    readonly result: InitializeResult,
  ) {}

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const server = spawn(process.execPath, [options.program ?? builtServer(), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    let editor: Editor | undefined;
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => options.settings?.() ?? null));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
      editor?.note(() => editor?.registered.push(...registrations.map(({ method }) => method))),
    );
    connection.onRequest(DiagnosticRefreshRequest.type, () => editor?.note((it) => it.refreshes++));
    connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
    connection.onNotification(LogMessageNotification.type, ({ message }) =>
      editor?.note((it) => it.logged.push(message)),
    );
    connection.onNotification(ShowMessageNotification.type, ({ message }) =>
      editor?.note((it) => it.shown.push(message)),
    );
    connection.onNotification(PublishDiagnosticsNotification.type, (params) =>
      editor?.note((it) => it.published.push(params)),
    );
    connection.onNotification(optionsChangedMethod, () => editor?.note((it) => it.optionChanges++));
    connection.listen();
    const ended = once(server, 'exit').then(() => {
      throw new Error('the server ended before it answered');
    });
    ended.catch(() => undefined); // it ends after each test
    const answered = connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities: options.capabilities ?? fullEditor,
      initializationOptions: options.initializationOptions,
    });
    const result = await Promise.race([answered, ended]).catch((error: unknown) => {
      connection.dispose();
      server.kill();
      throw error;
    });
    editor = new Editor(server, connection, result);
    await connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  async open(uri: string, text: string, languageId = 'jabber-config'): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces the whole text. */
  async change(uri: string, version: number, text: string): Promise<void> {
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** What the server answers when asked for findings. */
  async pull(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert(report.kind === 'full');
    return report.items;
  }

  /** Rule ids of the findings, as pulled. */
  async codes(uri: string): Promise<unknown[]> {
    return (await this.pull(uri)).map(({ code }) => code);
  }

  /** The last findings published for a file, once they satisfy the condition. */
  async publishedFor(uri: string, condition: (diagnostics: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    const last = (): Diagnostic[] | undefined => this.published.findLast((sent) => sent.uri === uri)?.diagnostics;
    await this.until(() => {
      const diagnostics = last();
      return diagnostics !== undefined && condition(diagnostics);
    });
    return last() ?? [];
  }

  /** Resolves when the condition holds; looked at after each message of the server. */
  async until(condition: () => boolean): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`never came true: ${condition.toString()}`)), 10_000);
      const look = (): void => {
        if (!condition()) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
    });
  }

  /** Says good-bye as the protocol wants it; answers the exit code. */
  async stop(): Promise<number | null> {
    const ended = once(this.process, 'exit');
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const [code] = await ended;
    this.connection.dispose();
    return code;
  }

  private note(happen: (editor: this) => unknown): void {
    happen(this);
    for (const look of [...this.waiting]) look();
  }
}

/** Runs a test with an editor, which is stopped at its end. */
export function withEditor(options: EditorOptions, test: (editor: Editor) => Promise<void>): () => Promise<void> {
  return async () => {
    const editor = await Editor.start(options);
    try {
      await test(editor);
    } finally {
      await editor.stop();
    }
  };
}
