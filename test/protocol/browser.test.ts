import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { factNames } from '../../server/src/service/facts/fact-names.js';
import { facts } from '../facts.js';
import { builtServer } from './build-server.js';
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
    const home = dirname(builtServer());
    const postMessage = (message: Message): void => this.answer(structuredClone(message));
    const addEventListener = (): void => {};
    const importScripts = (name: string): void => {
      runInContext(readFileSync(join(home, name), 'utf8'), this.worker as object);
    };
    const globals = {
      importScripts,
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
    importScripts('language-server.js');
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
    const handed = Object.fromEntries(factNames.map((name) => [name, facts.text(name)]));
    assert.deepEqual(await codesIn(misspelt, handed), ['parameter-unknown']);
  });

  it('cross-checks it as well', async () => {
    const text = '<config version="1.0"><Client><LegacyOAuthLogout>true</LegacyOAuthLogout></Client></config>';
    const handed = Object.fromEntries(factNames.map((name) => [name, facts.text(name)]));
    assert.ok((await codesIn(text, handed)).includes('legacy-oauth-logout'));
  });

  it('goes on without the cross-checks when it was not handed their file', async () => {
    assert.deepEqual(await codesIn(misspelt, { catalogue: facts.text('catalogue') }), ['parameter-unknown']);
  });
});

async function codesIn(text: string, handed: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const worker = new Worker();
  const initializationOptions = { clientFiles: true, facts: handed, laterScript: 'language-server-later.js' };
  const { result } = await worker.request('initialize', { ...editor, initializationOptions });
  assert(result?.capabilities);
  worker.notify('initialized', {});
  const uri = 'vscode-vfs://github/a/b/jabber-config.xml';
  worker.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'jabber-config', version: 1, text } });
  const report = await worker.request('textDocument/diagnostic', { textDocument: { uri } });
  return report.result?.items?.map(({ code }) => code) ?? [];
}
