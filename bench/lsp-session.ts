import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  type CompletionList,
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type Hover,
  type Position,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type CannedAnswers, cannedAnswers } from './canned-answers.js';

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

  /** What an empty server is to answer from now on. */
  async give(answers: CannedAnswers): Promise<void> {
    await this.connection.sendNotification(cannedAnswers, answers);
  }

  diagnostics(): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: this.uri } });
  }

  completion(position: Position): Promise<CompletionList> {
    return this.connection.sendRequest('textDocument/completion', { textDocument: { uri: this.uri }, position });
  }

  hover(position: Position): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri: this.uri }, position });
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
