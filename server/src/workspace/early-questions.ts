/**
 * Documents that the client asked about before it told us that they are open, or that it opens once more. Such a
 * question was answered without the text, or for the text that was closed; the client takes the answer for that of
 * the version it opens then, so it has to be told to ask again.
 */
export interface EarlyQuestions {
  /** Asked about a document that is not open. */
  asked(uri: string): void;
  closed(uri: string): void;
  /** True when a document that is opened now may have been asked about before. */
  mayHaveBeenAsked(uri: string): boolean;
}

export function createEarlyQuestions(): EarlyQuestions {
  const uris = new Set<string>();
  return {
    asked: (uri) => void uris.add(uri),
    closed: (uri) => void uris.add(uri),
    mayHaveBeenAsked: (uri) => uris.has(uri),
  };
}
