import assert from 'node:assert/strict';
import { files, imports, target } from './sources.js';

/** A setting knows its set and a set its settings: two halves of one thing. */
const halves = ['server/src/service/documents/setting-set.ts', 'server/src/service/documents/setting.ts'];

/** The circles that the imports of some files go in, types included; each once, beginning with its first file. */
function circles(sources: readonly string[]): string[] {
  const next = new Map(sources.map((path) => [path, imports(path).map((specifier) => target(path, specifier))]));
  const found = new Set<string>();
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (path: string): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.add(fromFirst(way.slice(start)).join(' > '));
    if (start >= 0 || done.has(path)) return;
    way.push(path);
    for (const to of next.get(path) ?? []) visit(to);
    way.pop();
    done.add(path);
  };
  for (const path of sources) visit(path);
  return [...found].sort();
}

function fromFirst(circle: readonly string[]): string[] {
  const first = circle.indexOf([...circle].sort()[0] ?? '');
  return [...circle.slice(first), ...circle.slice(0, first)];
}

describe('imports go in no circles', () => {
  for (const part of ['server/src', 'client/src', 'protocol', 'scripts']) {
    it(part, () => {
      const sources = files(`${part}/**/*.ts`);
      assert.ok(sources.length > 0);
      assert.deepEqual(
        circles(sources).filter((circle) => circle !== halves.join(' > ')),
        [],
      );
    });
  }
});
