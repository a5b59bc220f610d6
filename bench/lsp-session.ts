import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  type CompletionList,
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type Position,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A document as an editor opens it. */
export interface OpenedFile {
  readonly uri: string;
  readonly languageId: string;
}

const configuration: OpenedFile = { uri: 'file:///bench/jabber-config.xml', languageId: 'jabber-config' };

/** A language server process and the requests that an editor sends it, over stdio. */
export class LspSession {
  private version = 0;
  private uri = configuration.uri;

  private constructor(
    private readonly server: ChildProcess,
    private readonly connection: ProtocolConnection,
  ) {}

  /** Starts the server; ready once it has answered `initialize`. */
  static async start(script: string): Promise<LspSession> {
    const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = server;
    const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    connection.onRequest('workspace/configuration', (asked: { items: unknown[] }) => asked.items.map(() => null));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    connection.onRequest('workspace/inlayHint/refresh', () => null);
    connection.onRequest('workspace/semanticTokens/refresh', () => null);
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: {
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          completion: { completionItem: { snippetSupport: true, resolveSupport: { properties: ['documentation'] } } },
          diagnostic: {},
        },
      },
    });
    await connection.sendNotification('initialized', {});
    return new LspSession(server, connection);
  }

  async open(text: string, file = configuration): Promise<void> {
    this.version = 1;
    this.uri = file.uri;
    const textDocument = { ...file, version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async close(): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri } });
  }

  /** Puts `text` in the place of the characters between the positions. */
  async type(text: string, start: Position, end: Position = start): Promise<void> {
    this.version += 1;
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [{ range: { start, end }, text }],
    });
  }

  async diagnostics(): Promise<number> {
    const report = await this.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: this.uri },
    });
    return report.kind === 'full' ? report.items.length : 0;
  }

  async completion(position: Position): Promise<number> {
    const list = await this.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri: this.uri },
      position,
    });
    return list.items.length;
  }

  async hover(position: Position): Promise<boolean> {
    return (
      (await this.connection.sendRequest('textDocument/hover', { textDocument: { uri: this.uri }, position })) !== null
    );
  }

  /** How many sets of settings the outline shows. */
  async outline(): Promise<number> {
    const symbols = await this.connection.sendRequest<readonly unknown[] | null>('textDocument/documentSymbol', {
      textDocument: { uri: this.uri },
    });
    return symbols?.length ?? 0;
  }

  /** Resident memory in MiB; NaN where the system does not tell. */
  residentMemory(): number {
    try {
      const status = readFileSync(`/proc/${this.server.pid}/status`, 'utf8');
      return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]) / 1024;
    } catch {
      return Number.NaN;
    }
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.server.once('exit', done));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
