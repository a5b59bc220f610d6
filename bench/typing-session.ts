import type { CannedAnswers } from './canned-answers.js';
import { LspSession, timed } from './lsp-session.js';

const word = '\n    <EnableV';

/** A server whose user types a parameter half-way down a configuration, and takes it back. */
export class TypingSession {
  /** How long each answer took, from the keystroke on. */
  readonly times = { completion: [] as number[], hover: [] as number[], diagnostics: [] as number[] };

  private constructor(
    private readonly session: LspSession,
    private readonly line: number,
    private readonly end: number,
  ) {}

  /** Opens the text in a new server. */
  static async start(script: string, text: string): Promise<TypingSession> {
    const session = await LspSession.start(script);
    await session.open(text);
    await session.diagnostics();
    const lines = text.split('\n');
    const half = Math.floor(lines.length / 2);
    const line = lines.findIndex((written, at) => at >= half && /^ {4}<\w+>.*<\/\w+>$/.test(written));
    return new TypingSession(session, line, (lines[line] ?? '').length);
  }

  /** Types, asks, takes back; answers what the server said. */
  async round(): Promise<CannedAnswers> {
    const { session, times } = this;
    const place = { line: this.line, character: this.end };
    const typed = { line: this.line + 1, character: word.length - 1 };
    const after = { ...typed, character: typed.character + 1 };
    await session.type(word, place);
    const completion = await timedInto(times.completion, async () => {
      await session.type('i', typed);
      return session.completion(after);
    });
    await session.type('', place, after);
    const hover = await timedInto(times.hover, async () => {
      await session.type(' ', place);
      return session.hover({ line: this.line, character: 7 });
    });
    const diagnostics = await timedInto(times.diagnostics, async () => {
      await session.type('', place, { ...place, character: place.character + 1 });
      return session.diagnostics();
    });
    if (completion.items.length === 0) throw new Error('the completion that was timed offered nothing');
    if (hover === null) throw new Error('the hover that was timed showed nothing');
    return { completion, hover, diagnostics };
  }

  /** Forgets what was timed while the server warmed up. */
  forgetTimes(): void {
    for (const times of Object.values(this.times)) times.length = 0;
  }

  give(answers: CannedAnswers): Promise<void> {
    return this.session.give(answers);
  }

  residentMemory(): number {
    return this.session.residentMemory();
  }

  stop(): Promise<void> {
    return this.session.stop();
  }
}

async function timedInto<T>(times: number[], work: () => Promise<T>): Promise<T> {
  let result: { readonly value: T } | undefined;
  times.push(
    await timed(async () => {
      result = { value: await work() };
    }),
  );
  if (!result) throw new Error('nothing was timed');
  return result.value;
}
