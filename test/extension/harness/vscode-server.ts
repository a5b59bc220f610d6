import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { realVsCode } from './paths.js';
import { quietSettings } from './settings.js';

export interface VsCodeOptions {
  /** Folder to open. */
  readonly workspace: string;
  /** Package to install first. */
  readonly vsix?: string | undefined;
  /** User settings beside the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Obey the development and test entries of the page's address; toasts and dialogs are then off. */
  readonly testDriver?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export interface VsCode {
  /** Folder with everything this instance keeps; gone after `stop`. */
  readonly folder: string;
  /** The address of a path as the workbench names it. */
  remoteUri(path: string): string;
  /** The address of the workbench, for a browser. */
  address(payload?: Readonly<Record<string, string>>): string;
  stop(): Promise<void>;
}

/** Starts a throw-away VS Code on this machine's loopback: own folders, own port, own process group. */
export async function startVsCode(options: VsCodeOptions): Promise<VsCode> {
  const { node, serverMain } = realVsCode();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jabber-vscode-')));
  mkdirSync(join(folder, 'user/User'), { recursive: true });
  mkdirSync(join(folder, 'tmp'));
  writeFileSync(join(folder, 'user/User/settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  const env = environment(folder, options.env);
  const folders = ['user-data', 'extensions', 'server-data'].flatMap((kind) => [
    `--${kind}-dir`,
    join(folder, kind === 'user-data' ? 'user' : kind),
  ]);
  const common = [serverMain, ...folders, '--accept-server-license-terms'];

  try {
    if (options.vsix) await install(node, common, resolve(options.vsix), env);
    const port = await freePort();
    const server = spawn(
      node,
      [
        ...common,
        ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
        ...['--telemetry-level', 'off', '--disable-workspace-trust'],
        ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
      ],
      { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    const kill = () => killGroup(server);
    process.once('exit', kill);
    await listening(server).catch((error) => {
      kill();
      throw error;
    });
    const authority = `127.0.0.1:${port}`;
    return {
      folder,
      remoteUri: (path) => `vscode-remote://${authority}${resolve(path)}`,
      address(payload = {}) {
        const query = new URLSearchParams({ folder: options.workspace });
        if (Object.keys(payload).length > 0) query.set('payload', JSON.stringify(Object.entries(payload)));
        return `http://${authority}/?${query}`;
      },
      async stop() {
        const gone = exited(server);
        kill();
        await gone;
        process.removeListener('exit', kill);
        // Extension hosts write for a moment longer than the server lives.
        rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
    throw error;
  }
}

/** What the server, and through it the extension host and the language server, are given. */
function environment(folder: string, extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => name !== 'NODE_OPTIONS' && !/^VSCODE_(?!TEST_)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }),
    TMPDIR: join(folder, 'tmp'),
    ...extra,
  };
}

async function install(node: string, common: readonly string[], vsix: string, env: NodeJS.ProcessEnv): Promise<void> {
  const installer = spawn(node, [...common, '--install-extension', vsix, '--force'], { env });
  const said = collect(installer);
  await exited(installer);
  if (installer.exitCode !== 0 || !said().includes('successfully installed')) {
    throw new Error(`${vsix} was not installed:\n${said()}`);
  }
}

async function listening(server: ChildProcess): Promise<void> {
  const said = collect(server);
  await new Promise<void>((done, fail) => {
    const late = setTimeout(() => fail(new Error(`VS Code did not start:\n${said()}`)), 60_000);
    const look = () => {
      if (!said().includes('Extension host agent listening on')) return;
      clearTimeout(late);
      done();
    };
    server.stdout?.on('data', look);
    server.once('error', fail);
    server.once('exit', (code) => fail(new Error(`VS Code ended with ${code}:\n${said()}`)));
  });
}

function collect(child: ChildProcess): () => string {
  let said = '';
  const add = (chunk: Buffer) => {
    said += chunk;
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => said;
}

async function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((done, fail) => child.once('close', done).once('error', fail));
}

function killGroup(server: ChildProcess): void {
  try {
    if (server.pid) process.kill(-server.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}
