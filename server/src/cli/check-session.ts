import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../service/index.js';
import type { LintOptions } from '../service/lint-options.js';
import { t } from '../service/messages/localise.js';
import type { ReportFormat } from '../service/report/report-format.js';
import { addFile, emptyTally } from '../service/report/tally.js';
import { decodeBytes, encodeText } from '../workspace/decode-bytes.js';
import type { CheckCommand } from './command.js';
import type { Console } from './console.js';
import { isAtLeast, mend } from './mending.js';

/** A text as it was read, and what became of it. */
export interface Mended {
  readonly before: string;
  readonly after: string;
  /** The bytes of `after`, in the encoding of the file; undefined when nothing changed. */
  readonly bytes: Uint8Array | undefined;
}

/** One run over many files. Nothing of a file is kept after it was reported. */
export interface CheckSession {
  begin(): Promise<void>;
  /** Checks (and mends, where asked for) one text and reports what is left. */
  check(path: string, bytes: Uint8Array, options: LintOptions): Promise<Mended>;
  /** Says on the error stream what could not be done, and remembers that something could not. */
  fail(message: string): void;
  /** Ends the report; the exit code. */
  end(): Promise<number>;
}

/** `write` takes the report: the output, or the error stream where the output belongs to a text. */
export function createCheckSession(
  command: CheckCommand,
  report: ReportFormat,
  write: (text: string) => Promise<void>,
  console: Console,
): CheckSession {
  const service = createLanguageService();
  const isWanted = isAtLeast(command.minSeverity);
  const failures: string[] = [];
  let tally = emptyTally;

  const fail = (message: string): void => {
    failures.push(message);
    console.complain(message);
  };

  return {
    begin: () => write(report.begin()),

    async check(path, bytes, options) {
      const { text, encoding, hasByteOrderMark, valid } = decodeBytes(bytes);
      const uri = pathToFileURL(resolve(path)).href;
      const document = service.document(TextDocument.create(uri, 'jabber-config', 0, text), {
        encoding,
        hasByteOrderMark,
      });
      const mayMend = command.fix !== 'none' && valid;
      if (command.fix !== 'none' && !valid)
        fail(t('{0}: not all bytes are text of its encoding; nothing is fixed', path));
      const mended = mayMend ? mend(document, service, options, isWanted) : document;
      const findings = service.check(mended, options);
      const shown = findings.filter(isWanted);
      tally = addFile(tally, shown, findings.length - shown.length);
      await write(report.file({ file: path, text: mended.textDocument, findings: shown }));
      service.forget(uri);
      const changed = mended.text !== text;
      return {
        before: text,
        after: mended.text,
        bytes: changed ? encodeText(mended.text, encoding, hasByteOrderMark) : undefined,
      };
    },

    fail,

    async end() {
      const tooManyWarnings = tally.shown.warning > (command.maxWarnings ?? Number.POSITIVE_INFINITY);
      const exitCode = failures.length > 0 ? 2 : tally.shown.error > 0 || tooManyWarnings ? 1 : 0;
      await write(report.end({ tally, exitCode, failures }));
      return exitCode;
    },
  };
}
