import { existsSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

export const root = resolve(import.meta.dirname, '../..');

/** Paths from the clone's root, sorted; nothing that is built or installed. */
export function files(...patterns: readonly string[]): string[] {
  const ignore = ['**/node_modules/**', 'dist/**', '.build/**', 'test/artefacts/**', 'test/fixtures/**'];
  return globSync([...patterns], { cwd: root, ignore, dot: true }).sort();
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function readJson<T>(path: string): T {
  return JSON.parse(read(path)) as T;
}

/** Everything a module imports or exports from, types included, as written. */
export function imports(path: string): string[] {
  const found = read(path).matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'/g);
  const bare = read(path).matchAll(/(?:^|\n)import\s*'([^']+)'/g);
  return [...found, ...bare].map((match) => match[1] ?? match[2] ?? '');
}

/** The path that a relative import leads to, from the clone's root. */
export function target(from: string, specifier: string): string {
  const path = posix.normalize(posix.join(posix.dirname(from), specifier));
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(join(root, source)) ? source : path;
}

/** The parts of the manifest that the tests look at. */
export interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon?: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

export interface Setting {
  readonly scope?: string;
  readonly markdownDescription?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

export const manifest = readJson<Manifest>('package.json');
