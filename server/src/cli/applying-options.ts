import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DescriptionService } from '../service/description-service.js';
import { lintFileName } from '../service/lint-file/lint-file.js';
import { defaultLintOptions, type LintOptions } from '../service/lint-options.js';
import { placeOf } from '../service/report/place.js';
import { decodeBytes } from '../workspace/decode-bytes.js';
import { applyLintFile } from '../workspace/lint-file/apply-lint-file.js';
import { createIgnore, type Ignore } from '../workspace/lint-file/ignore.js';
import { type CheckCommand, UsageError } from './command.js';
import { describeFailure, failureCode } from './failure.js';

/** What applies to the files of a directory. */
export interface Applying {
  readonly options: LintOptions;
  /** True for a file that the lint file leaves out. */
  ignores(path: string): boolean;
}

/** Told of anything wrong with a lint file; `fatal` when what was wanted cannot be known. */
export type OnLintFileProblem = (message: string, fatal: boolean) => void;

/**
 * Finds what applies to a file: the defaults, then the nearest lint file (or the one of `--config`),
 * then the command line. Each lint file is read once. Throws a `UsageError` where that of `--config` cannot be read.
 */
export function applyingOptions(
  command: Pick<CheckCommand, 'release' | 'platforms' | 'config'>,
  descriptions: () => Promise<Pick<DescriptionService, 'lintFile' | 'lintFileProblems'>>,
  onProblem: OnLintFileProblem,
): (path: string) => Promise<Applying> {
  const byDirectory = new Map<string, Promise<Applying>>();
  const byLintFile = new Map<string, Promise<Applying | undefined>>();
  const plain: Applying = { options: override(defaultLintOptions, command), ignores: () => false };

  const read = (path: string, mustExist: boolean): Promise<Applying | undefined> => {
    const known = byLintFile.get(path) ?? readApplying(path, mustExist);
    byLintFile.set(path, known);
    return known;
  };

  async function readApplying(path: string, mustExist: boolean): Promise<Applying | undefined> {
    const shown = relative('', path);
    let text: string;
    try {
      text = decodeBytes(await readFile(path)).text; // PowerShell writes UTF-16
    } catch (error) {
      const failure = `${shown}: ${describeFailure(error)}`;
      if (mustExist) throw new UsageError(failure);
      if (!isAbsence(error)) onProblem(failure, true);
      return undefined;
    }
    const service = await descriptions();
    const positions = TextDocument.create(pathToFileURL(path).href, 'yaml', 0, text);
    const file = service.lintFile(positions);
    for (const { span, message, severity } of service.lintFileProblems(file)) {
      const { line, column } = placeOf(positions, span);
      onProblem(`${shown}:${line}:${column}: ${message}`, severity === 'error');
    }
    const options = override(applyLintFile(defaultLintOptions, file.lintFile), command);
    return { options, ignores: ignoresBelow(dirname(path), createIgnore(file.lintFile.ignore)) };
  }

  async function nearest(directory: string): Promise<Applying> {
    if (command.config !== undefined) return (await read(resolve(command.config), true)) ?? plain;
    const found = await read(join(directory, lintFileName), false);
    const parent = dirname(directory);
    return found ?? (parent === directory ? plain : of(parent));
  }

  function of(directory: string): Promise<Applying> {
    const known = byDirectory.get(directory) ?? nearest(directory);
    byDirectory.set(directory, known);
    return known;
  }

  return (path) => of(dirname(resolve(path)));
}

function isAbsence(error: unknown): boolean {
  const code = failureCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function override(
  options: LintOptions,
  { release, platforms }: Pick<CheckCommand, 'release' | 'platforms'>,
): LintOptions {
  return { ...options, release: release ?? options.release, platforms: platforms ?? options.platforms };
}

function ignoresBelow(directory: string, ignore: Ignore): (path: string) => boolean {
  const prefix = directory.endsWith(sep) ? directory : directory + sep;
  return (path) => {
    const whole = resolve(path);
    return whole.startsWith(prefix) && ignore(whole.slice(prefix.length).split(sep).join('/'));
  };
}
