import type { SettingsView } from '../situation/settings-view.js';
import type { Situation, ViewName } from '../situation/situation.js';
import { Unclear } from '../situation/unclear.js';
import { celValue } from './cel-value.js';

/**
 * What the functions of a condition read: the situation that is looked at just now. Conditions are evaluated
 * one after the other, so one current situation is enough.
 */
export class ConditionContext {
  private current: Situation | undefined;
  private readonly facts = new Map<string, unknown>();

  /** Looks at a situation from now on. */
  enter(situation: Situation): void {
    if (this.current?.deployment !== situation.deployment) this.facts.clear();
    this.current = situation;
  }

  view(name: ViewName): SettingsView {
    return this.situation[name];
  }

  /** A declared fact as CEL sees it; null when it is not stated. */
  fact(path: string): unknown {
    const known = this.facts.get(path);
    if (known !== undefined) return known;
    const value = celValue(this.situation.deployment?.facts.get(path));
    this.facts.set(path, value);
    return value;
  }

  /** A fact as a list: the list, a single value as one item, nothing as an empty list. */
  items(path: string): readonly unknown[] {
    const value = this.fact(path);
    if (value === null) return [];
    return Array.isArray(value) ? value : [value];
  }

  /** The situation that is looked at. */
  get situation(): Situation {
    if (!this.current) throw new Unclear('a situation');
    return this.current;
  }
}
