import type { Catalogue } from '../../catalogue/catalogue.js';
import type { SettingsKind } from '../cross-check.js';
import type { CompiledCheck } from '../evaluation/compiled-check.js';
import type { TouchedChecks } from '../evaluation/touched-checks.js';
import { createSituation, type SituationSets } from '../situation/create-situation.js';
import type { SettingsView } from '../situation/settings-view.js';
import { inputOfView, viewNames } from '../situation/situation.js';

/** One way in which an input may reach a client: the global file, a group file over it, a command, a link, a dictionary. */
export class Instance {
  private shown: readonly SettingsView[] | undefined;
  private ownChecks: ReadonlySet<CompiledCheck> | undefined;
  private readonly looks = new Map<CompiledCheck, string>();

  constructor(
    readonly kind: SettingsKind,
    readonly sets: SituationSets,
    /** The same text means the same content. */
    readonly key: string,
    private readonly catalogue: Catalogue,
    private readonly touched: TouchedChecks,
  ) {}

  /**
   * False for a group file over a global file when the rule sees nothing of the group file: what it finds is what it
   * finds in the global file alone.
   */
  concerns(check: CompiledCheck): boolean {
    const { group, config } = this.sets;
    if (!group || !config) return true;
    this.ownChecks ??= this.touched(group.set);
    return this.ownChecks.has(check);
  }

  /** What a rule can see of it, as a text: two that look the same to a rule are the same to it. */
  lookTo(check: CompiledCheck): string {
    const known = this.looks.get(check);
    if (known !== undefined) return known;
    const { settings } = check;
    const look = settings === 'any' ? this.key : JSON.stringify(settings.map((name) => this.lookOf(name)));
    this.looks.set(check, look);
    return look;
  }

  private lookOf(name: string): readonly (readonly string[])[] {
    return this.views.map((view) => view.places(name).map(({ trimmed }) => trimmed));
  }

  /** All that show something of it: a rule may ask the group file alone. */
  private get views(): readonly SettingsView[] {
    if (this.shown) return this.shown;
    const situation = createSituation(this.sets, undefined, this.catalogue);
    this.shown = viewNames.filter((view) => inputOfView[view] === this.kind).map((view) => situation[view]);
    return this.shown;
  }
}
