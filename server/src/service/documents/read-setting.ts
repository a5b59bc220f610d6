import type { Parameter } from '../catalogue/parameter.js';
import type { Vocabulary } from '../catalogue/vocabulary.js';
import type { RawSetting, StatedType, TypedSetting, ValueType } from '../syntax/written-setting.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { LazySetting } from './lazy-setting.js';
import type { Setting } from './setting.js';
import type { SettingSet } from './setting-set.js';

/** A setting as the reader of its notation found it, with what the vocabulary knows about it. */
export class ReadSetting extends LazySetting implements Setting {
  constructor(
    private readonly raw: RawSetting & Partial<Pick<TypedSetting, 'valueType' | 'items' | 'statedType'>>,
    private readonly vocabulary: Vocabulary,
    private readonly getSet: () => SettingSet,
  ) {
    super();
  }

  get name(): string {
    return this.raw.name;
  }

  get nameSpan(): Span {
    return this.raw.nameSpan;
  }

  get span(): Span {
    return this.raw.span;
  }

  get value(): string {
    return this.raw.value;
  }

  get valueSpan(): Span {
    return this.raw.valueSpan;
  }

  get trimmedSpan(): Span {
    const { start, end } = this.trimmedEnds;
    if (end === 0) return { start: this.valueSpan.start, end: this.valueSpan.start };
    return start === 0 && end === this.value.length ? this.valueSpan : this.sourceSpan(start, end);
  }

  get nested(): boolean {
    return this.valueType === 'list' || this.valueType === 'dictionary';
  }

  get valueType(): ValueType {
    return this.raw.valueType ?? 'string';
  }

  get items(): readonly string[] | undefined {
    return this.raw.items;
  }

  get statedType(): StatedType | undefined {
    return this.raw.statedType;
  }

  protected lookUp(): Parameter | undefined {
    return this.vocabulary.find(this.name);
  }

  get set(): SettingSet {
    return this.getSet();
  }

  sourceSpan(start: number, end: number): Span {
    return this.raw.sourceSpan(start, end);
  }

  write(value: string): Edit | undefined {
    return this.raw.write(value);
  }

  rename(name: string): readonly Edit[] {
    return [this.raw.rename(name)];
  }

  remove(): Edit {
    return { span: this.span, newText: '' };
  }
}
