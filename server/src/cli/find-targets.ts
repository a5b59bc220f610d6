import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { t } from '../service/messages/localise.js';
import { expandGlob, isGlob } from './expand-glob.js';
import { describeFailure, failureCode } from './failure.js';
import { mayHoldSettings } from './file-kinds.js';
import { type Met, walkDirectory } from './walk-directory.js';

/** A file that is there, or was when it was looked for. */
export interface FileTarget {
  readonly kind: 'file';
  readonly path: string;
  /** Named by the user, matched by a pattern, or met in a directory. */
  readonly found: 'named' | 'matched' | 'met';
}

/** A file to check, or a path that leads nowhere. */
export type Target = FileTarget | { readonly kind: 'failure'; readonly path: string; readonly reason: string };

/** The files behind the paths of the command line, each once, in a steady order. Never throws. */
export async function* findTargets(paths: readonly string[]): AsyncGenerator<Target> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const target of expand(path)) {
      const key = resolve(target.path);
      if (seen.has(key)) continue;
      seen.add(key);
      yield target;
    }
  }
}

async function* expand(path: string): AsyncGenerator<Target> {
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    if (failureCode(error) === 'ENOENT' && isGlob(path)) yield* filesOfGlob(path);
    else yield { kind: 'failure', path, reason: describeFailure(error) };
    return;
  }
  if (stats.isFile()) yield { kind: 'file', path, found: 'named' };
  else if (!stats.isDirectory()) yield { kind: 'failure', path, reason: t('not a regular file') };
  else for await (const met of walkDirectory(path, mayHoldSettings)) yield toTarget(met, 'met');
}

async function* filesOfGlob(pattern: string): AsyncGenerator<Target> {
  let isEmpty = true;
  for await (const met of expandGlob(pattern)) {
    isEmpty = false;
    yield toTarget(met, 'matched');
  }
  if (isEmpty) yield { kind: 'failure', path: pattern, reason: t('no file matches') };
}

function toTarget(met: Met, found: FileTarget['found']): Target {
  return met.kind === 'file' ? { ...met, found } : met;
}
