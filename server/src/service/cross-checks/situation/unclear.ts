/**
 * Thrown when a condition asks for what cannot be told: a placeholder stands in the value, or the setting is
 * written twice with different values. The condition then neither holds nor fails, and nothing is reported.
 */
export class Unclear extends Error {
  constructor(what: string) {
    super(`${what} cannot be told`);
    this.name = 'Unclear';
  }
}
