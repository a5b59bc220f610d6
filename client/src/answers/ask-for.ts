import type { AnswerFormat, AnswerResult } from '../../../protocol/requests.js';

/** Asks for an answer in a form. */
export type AskFor = (format: AnswerFormat) => Promise<AnswerResult>;
