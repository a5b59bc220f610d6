import type { ConditionLanguage, Expression } from '../conditions/condition-language.js';
import type { Forecast } from '../conditions/forecast/parts.js';
import { readsOf } from '../conditions/reads.js';
import type { SeenSettings } from '../conditions/setting-names.js';
import { silentInputs } from '../conditions/silence.js';
import { usesName } from '../conditions/uses-name.js';
import { type CrossCheck, type InputKind, neededInputs, readInputs, type SettingsKind } from '../cross-check.js';

/** A name, and the list to whose items it is bound in turn. */
export interface BoundList {
  readonly name: string;
  readonly list: Expression;
  /** True when the list is the same whatever the names before it are bound to. */
  readonly isFixed: boolean;
}

/** A rule and its expressions, each compiled when it is first needed. Its rule has to be free of problems. */
export class CompiledCheck {
  readonly needed: readonly InputKind[];
  readonly reads: readonly InputKind[];
  private readonly names: readonly string[];
  private condition?: Expression;
  private doubt?: Expression;
  private lists?: readonly BoundList[];
  private wording?: readonly (readonly [name: string, word: Expression])[];
  private asked?: readonly string[];
  private expected?: Forecast;
  private silent?: readonly SettingsKind[];

  constructor(
    readonly rule: CrossCheck,
    private readonly language: ConditionLanguage,
    /** The settings it looks at; see `compileCheck`. */
    readonly settings: SeenSettings = 'any',
  ) {
    this.needed = neededInputs(rule);
    this.reads = readInputs(rule);
    this.names = Object.keys(rule.each ?? {});
  }

  get when(): Expression {
    this.condition ??= this.language.compile(this.rule.when, this.names);
    return this.condition;
  }

  get doubtful(): Expression | undefined {
    const { doubtful } = this.rule;
    if (doubtful !== undefined) this.doubt ??= this.language.compile(doubtful, this.names);
    return this.doubt;
  }

  /** What its condition comes to as far as that is plain. */
  get forecast(): Forecast {
    this.expected ??= this.language.forecast(this.when);
    return this.expected;
  }

  /** The lists that names are bound to; each may use the names before it. */
  get each(): readonly BoundList[] {
    this.lists ??= Object.entries(this.rule.each ?? {}).map(([name, list], index) => {
      const before = this.names.slice(0, index);
      const expression = this.language.compile(list, before);
      return { name, list: expression, isFixed: !before.some((each) => usesName(expression.ast, each)) };
    });
    return this.lists;
  }

  get words(): readonly (readonly [name: string, word: Expression])[] {
    this.wording ??= Object.entries(this.rule.words ?? {}).map(
      ([name, word]) => [name, this.language.compile(word, this.names)] as const,
    );
    return this.wording;
  }

  /** All its expressions. */
  get expressions(): readonly Expression[] {
    const lists = this.each.map(({ list }) => list);
    const doubts = this.doubtful ? [this.doubtful] : [];
    return [...lists, this.when, ...doubts, ...this.words.map(([, word]) => word)];
  }

  /** The facts it asks for; a path that ends in a dot stands for all below it, `*` for any. */
  get facts(): readonly string[] {
    this.asked ??= [...new Set(this.expressions.flatMap(({ ast }) => readsOf(ast)))];
    return this.asked;
  }

  /** The inputs from whose silence the condition concludes. */
  get concludesFromSilence(): readonly SettingsKind[] {
    this.silent ??= silentInputs(this.when.ast);
    return this.silent;
  }
}
