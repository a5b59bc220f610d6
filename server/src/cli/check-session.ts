import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DeploymentDocument } from '../service/deployment/deployment-document.js';
import { isDescriptionName } from '../service/deployment/description-name.js';
import type { JabberDocument } from '../service/documents/jabber-document.js';
import type { FactsSource } from '../service/facts/facts-source.js';
import type { ByteFacts } from '../service/language-service.js';
import type { LintOptions } from '../service/lint-options.js';
import { t } from '../service/messages/localise.js';
import type { ReportFormat } from '../service/report/report-format.js';
import { addFile, emptyTally } from '../service/report/tally.js';
import { isUnread, megabytes, unreadLength } from '../service/syntax/xml/limits.js';
import { decodeBytes, encodeText } from '../workspace/decode-bytes.js';
import type { Applying } from './applying-options.js';
import { type CheckedText, checkedText } from './checked-text.js';
import { linkServices } from './cli-deployments.js';
import type { CheckCommand } from './command.js';
import { type Console, OutputError } from './console.js';
import { describeFailure } from './failure.js';
import { languageOfFile } from './file-kinds.js';
import { isAtLeast, mend } from './mending.js';
import { checkNamedDescription, type FoundInText, readNamedDescription } from './named-description.js';
import { nothingHere } from './read-target.js';
import { uriOfPath } from './uri-of-path.js';

/** A text before and after its fixes; the same when there was nothing to fix. */
export interface Mended {
  readonly before: string;
  readonly after: string;
  /** The bytes of `after`, in the encoding of the file. */
  readonly bytes: Uint8Array;
}

/** Brings the mended text to where it belongs. When it throws, the text counts as not mended. */
export type Deliver = (mended: Mended) => Promise<void>;

/** One run over many files. Nothing of a file is kept after it was reported. */
export interface CheckSession {
  /** Throws `UsageError` where a lint file or a deployment description is named that cannot be read. */
  begin(): Promise<void>;
  /** What applies to the file at a path. */
  applying(path: string): Promise<Applying>;
  /** Checks one text; where fixes are wanted, mends and delivers it first, and reports what is left. */
  check(path: string, bytes: Uint8Array, options: LintOptions, deliver: Deliver): Promise<void>;
  /** Tells the mistakes of a description that is named, unless it has been among the files. */
  checkNamedDescription(): Promise<void>;
  /** Says on the error stream what could not be done, and remembers that something could not. */
  fail(message: string): void;
  /** Ends the report; the exit code. */
  end(): Promise<number>;
}

/** What a session reads from and reports to. */
export interface SessionSurroundings {
  readonly report: ReportFormat;
  /** Takes the report: the output, or the error stream where the output belongs to a text. */
  write(text: string): Promise<void>;
  readonly console: Console;
  readonly facts: FactsSource;
}

export function createCheckSession(
  command: CheckCommand,
  { report, write, console, facts }: SessionSurroundings,
): CheckSession {
  const isWanted = isAtLeast(command.minSeverity);
  const failures: string[] = [];
  let tally = emptyTally;
  /** The path of the description that is named, until it has been checked. */
  let named = command.deployment;

  const fail = (message: string): void => {
    failures.push(message);
    console.complain(message);
  };

  const services = linkServices(
    {
      facts,
      onRuleError: (ruleId, error) => fail(t('rule {0} failed: {1}', ruleId, describeFailure(error))),
      onLintFileProblem: (message, fatal) => (fatal ? fail(message) : console.complain(message)),
    },
    command,
  );
  const { service, deployments, hold, release } = services;

  async function tell(path: string, { textDocument, findings }: FoundInText): Promise<void> {
    const shown = findings.filter(isWanted);
    tally = addFile(tally, shown, findings.length - shown.length);
    await write(report.file({ file: path, text: textDocument, findings: shown }));
  }

  /** The text ready to be checked: as a part of its deployment, where it belongs to one. */
  async function open(path: string, text: string, bytes: ByteFacts, options: LintOptions): Promise<CheckedText> {
    const uri = uriOfPath(path);
    await deployments.of(uri);
    const member = deployments.memberAt(uri);
    const known = member?.text === text ? member : undefined;
    if (known?.kind === 'deployment' || isDescriptionName(path)) {
      const service = await services.descriptions();
      const textDocument = TextDocument.create(uri, 'jabber-deployment', 0, text);
      const document = known?.kind === 'deployment' ? known : service.deployment(textDocument);
      return checkedText<DeploymentDocument>(document, {
        document: (next) => service.deployment(next),
        findings: (each) => service.check(each, options),
        onCheck: hold,
      });
    }
    const language = languageOfFile(path, text);
    if (language === undefined) throw new Error(nothingHere());
    const document = known ?? service.document(TextDocument.create(uri, language, 0, text), bytes);
    return checkedText<JabberDocument>(document, {
      document: (next) => service.document(next, bytes),
      findings: (each) => service.check(each, options),
      onCheck: hold,
    });
  }

  return {
    async begin() {
      if (command.config !== undefined) await services.applying(command.config);
      if (named !== undefined) await readNamedDescription(named, services);
      await write(report.begin());
    },
    applying: services.applying,

    async check(path, bytes, options, deliver) {
      const { text, encoding, hasByteOrderMark, valid } = decodeBytes(bytes);
      let document = await open(path, text, { encoding, hasByteOrderMark }, options);
      const { uri } = document.textDocument;
      if (named !== undefined && uri === uriOfPath(named)) named = undefined;
      try {
        if (command.fix !== 'none') {
          if (!valid) throw new Error(t('not all bytes are text of its encoding; nothing is fixed'));
          const mended = mend(document, isWanted);
          const after = encodeText(mended.text, encoding, hasByteOrderMark);
          if (!after) throw new Error(t('a fix has no bytes in its encoding; nothing is fixed'));
          await deliver({ before: text, after: mended.text, bytes: after });
          document = mended;
        }
      } catch (error) {
        if (error instanceof OutputError) throw error;
        fail(`${path}: ${describeFailure(error)}`);
      }
      await tell(path, { textDocument: document.textDocument, findings: document.check() });
      if (isUnread(text)) fail(`${path}: ${t('larger than {0} MB, not checked', megabytes(unreadLength))}`);
      release(uri);
      if (command.fix === 'write' && document.text !== text) await deployments.touched(uri);
      service.forget(uri);
      services.loadedDescriptions?.forget(uri);
    },

    async checkNamedDescription() {
      const found = named === undefined ? undefined : await checkNamedDescription(named, services);
      if (named !== undefined && found) await tell(named, found);
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
