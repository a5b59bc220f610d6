import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import * as esbuild from 'esbuild';
import { workerBundle } from '../../scripts/bundles.js';
import { facts } from '../facts.js';
import { fullEditor } from './editor.js';
import { misspelt } from './texts.js';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly error?: { readonly message: string; readonly data?: unknown };
  readonly result?: { readonly items?: readonly { readonly code: string }[]; readonly capabilities?: object };
}

/** The server's bundle for web workers, in a context that has what a worker has, and nothing of Node. */
class Worker {
  private readonly answers = new Map<number, (message: Message) => void>();
  private readonly worker: { onmessage?: (event: { data: unknown }) => void };
  private nextId = 1;

  constructor() {
    const { outputFiles } = esbuild.buildSync({
      ...workerBundle,
      absWorkingDir: resolve(import.meta.dirname, '../..'),
      outdir: 'dist',
      write: false,
    });
    const postMessage = (message: Message): void => this.answer(structuredClone(message));
    const addEventListener = (): void => {};
    const globals = {
      postMessage,
      addEventListener,
      setTimeout,
      clearTimeout,
      TextDecoder,
      TextEncoder,
      atob,
      URL,
      console,
      crypto,
    };
    this.worker = createContext(globals) as typeof this.worker;
    runInContext(outputFiles[0]?.text ?? '', this.worker as object);
  }

  notify(method: string, params: unknown): void {
    this.worker.onmessage?.({ data: { jsonrpc: '2.0', method, params } });
  }

  request(method: string, params: unknown): Promise<Message> {
    const id = this.nextId++;
    return new Promise((done) => {
      this.answers.set(id, done);
      this.worker.onmessage?.({ data: { jsonrpc: '2.0', id, method, params } });
    });
  }

  /** Settings and files are asked of the page; this one has none. */
  private answer(message: Message): void {
    const { id, method } = message;
    if (id === undefined) return;
    if (method === undefined) this.answers.get(id)?.(message);
    else this.worker.onmessage?.({ data: { jsonrpc: '2.0', id, result: null } });
  }
}

const editor = { processId: null, rootUri: null, capabilities: fullEditor };

describe('the server in a web worker', () => {
  it('tells which data file it was not handed, and that another try does not help', async () => {
    const { error } = await new Worker().request('initialize', { ...editor, initializationOptions: { facts: {} } });
    assert.match(error?.message ?? '', /could not hand over the data file catalogue\.json/);
    assert.deepEqual(error?.data, { retry: false });
  });

  it('tells of a data file that is cut off', async () => {
    const cut = facts.text('catalogue').slice(0, 1000);
    const { error } = await new Worker().request('initialize', {
      ...editor,
      initializationOptions: { facts: { catalogue: cut } },
    });
    assert.match(error?.message ?? '', /data file catalogue\.json is damaged/);
  });

  it('checks a document without anything of Node', async () => {
    const worker = new Worker();
    const { result } = await worker.request('initialize', {
      ...editor,
      initializationOptions: { clientFiles: true, facts: { catalogue: facts.text('catalogue') } },
    });
    assert(result?.capabilities);
    worker.notify('initialized', {});
    const uri = 'vscode-vfs://github/a/b/jabber-config.xml';
    worker.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'jabber-config', version: 1, text: misspelt },
    });
    const report = await worker.request('textDocument/diagnostic', { textDocument: { uri } });
    assert.deepEqual(
      report.result?.items?.map(({ code }) => code),
      ['parameter-unknown'],
    );
  });
});
