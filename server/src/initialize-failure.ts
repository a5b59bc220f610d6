import { type InitializeError, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { FactsError } from './service/facts/facts-source.js';

/** The answer to an `initialize` that failed: where the installation is damaged, trying again does not help. */
export function initializeFailure(error: unknown): unknown {
  if (!(error instanceof FactsError)) return error;
  return new ResponseError<InitializeError>(LSPErrorCodes.RequestFailed, error.message, { retry: false });
}
