import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { files, manifest, read, readJson, root } from './sources.js';

const client = files('client/src/**/*.ts').map(read).join('\n');
const commands = manifest.contributes.commands.map(({ command }) => command).sort();
const settings = Object.entries(manifest.contributes.configuration.properties);
const titles = readJson<Record<string, string>>('package.nls.json');

describe('manifest', () => {
  it('names the commands that the client registers, and no others', () => {
    const registered = client.matchAll(/\b(?:command|registerCommand)\(\s*'(jabber\.[a-zA-Z0-9]+)'/g);
    const known = [...registered].map((match) => match[1] ?? '').sort();
    assert.deepEqual(known, commands);
  });

  it('has at most twelve settings, each of one resource and with a description', () => {
    assert.ok(settings.length <= 12, `${settings.length} settings`);
    for (const [name, setting] of settings) {
      assert.equal(setting.scope, 'resource', name);
      assert.ok(setting.markdownDescription ?? setting.description, `${name} has no description`);
      assert.notEqual(setting.default, undefined, `${name} has no default`);
    }
  });

  it('has settings that some code reads', () => {
    const sources = [
      client,
      ...files('server/src/workspace/**/*.ts', 'server/src/*.ts', 'server/src/handlers/*.ts').map(read),
    ].join('\n');
    for (const [name] of settings) {
      const key = name.slice('jabber.'.length);
      const last = key.split('.')[0] ?? key;
      assert.match(sources, new RegExp(`\\b${last}\\b`), `nothing reads ${name}`);
    }
  });

  it('has a text for every %key%, and no text too many', () => {
    const asked = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
    assert.deepEqual([...new Set(asked)].sort(), Object.keys(titles).sort());
  });

  it('names only files that exist, once the package is built', () => {
    const named = [...read('package.json').matchAll(/"(\.\/[^"*]+|images\/[^"*]+)"/g)].map((match) => match[1] ?? '');
    assert.ok(named.length > 5);
    const missing = named.filter((path) => !existsSync(join(root, path)));
    assert.deepEqual(missing, [], 'run npm run package before the tests');
  });

  it('asks for nothing at run time but what is bundled', () =>
    assert.deepEqual(Object.keys(manifest.dependencies ?? {}), []));

  it('has no dependency that CONTRIBUTING.md does not explain', () => {
    const told = read('CONTRIBUTING.md');
    const explained = (name: string) =>
      told.includes(`\`${name}\``) ||
      name.startsWith('@types/') ||
      told.includes(`\`${name.replace('vscode-languageserver', '')}\``);
    assert.deepEqual(
      Object.keys(manifest.devDependencies).filter((name) => !explained(name)),
      [],
    );
  });

  it('has a lock file that knows the packages of every platform, or npm ci would refuse it', () => {
    interface Lock {
      readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
    }
    const { packages } = readJson<Lock>('package-lock.json');
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    const known = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    assert.deepEqual(
      wanted.filter((name) => !known.has(name)),
      [],
    );
  });

  it('runs on Node 20', () => assert.match(manifest.engines.node ?? '', /^>=20/));
});
