/** A sentence of the server without the marks around names, for places that show no Markdown. */
export function plainWords(sentence: string): string {
  return sentence.replace(/`([^`]+)`/g, '$1');
}
