import { readFile, writeFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadCatalogue } from '../service/catalogue/load-catalogue.js';
import { releases } from '../service/catalogue/parameter.js';
import { createJabberDocument } from '../service/documents/create-document.js';
import { kindOf } from '../service/documents/kind-of.js';
import type { FactsSource } from '../service/facts/facts-source.js';
import { conversionOf } from '../service/generate/convert.js';
import { generateChecked } from '../service/generate/generate-checked.js';
import { guessKind, kindFor } from '../service/generate/guess-kind.js';
import type { Generated } from '../service/generate/settings-input.js';
import { createLanguageService } from '../service/index.js';
import { defaultLintOptions } from '../service/lint-options.js';
import { t } from '../service/messages/localise.js';
import { decodeBytes } from '../workspace/decode-bytes.js';
import type { ConvertCommand } from './command.js';
import { type Console, OutputError } from './console.js';
import { describeFailure } from './failure.js';
import { uriOfPath } from './uri-of-path.js';

/** Without --release nothing is said about releases: the newest has all that is not gone. */
const newest = releases[releases.length - 1] ?? defaultLintOptions.release;

/** What `convert` ends with. */
const done = 0;
const incomplete = 1;
const failed = 2;

/** What a conversion has around it. */
export interface ConvertSurroundings {
  readonly console: Console;
  readonly facts: FactsSource;
  readonly stdin: Readable;
}

/** Converts one file and gives the exit code: 1 when the target cannot express every setting, 2 when nothing is written. */
export async function convertFile(
  command: ConvertCommand,
  { console, facts, stdin }: ConvertSurroundings,
): Promise<number> {
  const { path, output } = command;
  try {
    const bytes = path === '-' ? await buffer(stdin) : await readFile(path);
    const generated = convertText(command, decodeBytes(bytes).text, facts, console);
    report(generated, console);
    if (generated.problem !== undefined) throw new Error(generated.problem);
    if (output === undefined) await console.out(generated.text.replace(/(?<!\n)$/, '\n'));
    else await writeFile(output, generated.text);
    return generated.dropped.length > 0 ? incomplete : done;
  } catch (error) {
    if (error instanceof OutputError) throw error;
    console.complain(`${path}: ${describeFailure(error)}`);
    return failed;
  }
}

function convertText(command: ConvertCommand, text: string, facts: FactsSource, console: Console): Generated {
  const catalogue = loadCatalogue(facts);
  const service = createLanguageService({ facts });
  const { path, from, to, options, chosen, number } = command;
  const name = path === '-' ? '' : path;
  const as = from === undefined ? (kindOf({ name, text }) ?? guessKind(text)) : kindFor(from, name, text);
  if (!as) throw new Error(t('neither name nor content tells what it is; say it with --from'));
  const textDocument = TextDocument.create(uriOfPath(path), '', 0, text);
  const document = createJabberDocument({ textDocument, as }, catalogue);
  const { sets } = document;
  const set = sets[(number ?? 1) - 1];
  if (!set) {
    throw new Error(
      sets.length === 0
        ? t('no Jabber settings in it')
        : t('it holds {0} sets of settings, no number {1}', sets.length, number ?? 1),
    );
  }
  if (sets.length > 1 && number === undefined) {
    console.complain(t('{0}: it holds {1} sets of settings; the first is converted, see --number', path, sets.length));
  }
  const { input, options: choices } = conversionOf(document, set, to, options, chosen);
  const lint = { ...defaultLintOptions, release: options.release ?? newest };
  return generateChecked(input, to, choices, catalogue, (written, { as: kind, fileName }) => {
    const result = TextDocument.create(`untitled:/${fileName}`, '', 0, written);
    return service.check(createJabberDocument({ textDocument: result, as: kind }, catalogue), lint);
  });
}

function report({ dropped, doubts }: Generated, console: Console): void {
  for (const { name, reason } of dropped) console.complain(t('left out: {0}: {1}', name, reason));
  for (const { name, text } of doubts)
    console.complain(name === '' ? t('note: {0}', text) : t('note: {0}: {1}', name, text));
}
