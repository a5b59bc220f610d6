import type { Catalogue } from '../catalogue/catalogue.js';
import type { Parameter } from '../catalogue/parameter.js';
import type { ValueType } from '../syntax/written-setting.js';
import type { XmlElement } from '../syntax/xml/xml-document.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { escapeText, isPlainSource } from './character-data.js';
import { LazySetting } from './lazy-setting.js';
import type { ConfigSetting, Group } from './setting.js';
import type { FileSet } from './setting-set.js';
import { type DecodedValue, decodeValue } from './value.js';
import { wholeLines } from './whole-lines.js';

/** A parameter element; everything that takes work is worked out on first use and kept. */
export class WrittenConfigSetting extends LazySetting implements ConfigSetting {
  private decoded: DecodedValue | undefined;
  private holdsElements: boolean | undefined;

  constructor(
    private readonly text: string,
    private readonly catalogue: Catalogue,
    readonly element: XmlElement,
    readonly group: Group | undefined,
    readonly set: FileSet,
  ) {
    super();
  }

  get name(): string {
    return this.element.name;
  }

  get nameSpan(): Span {
    return this.element.nameSpan;
  }

  get span(): Span {
    return this.element.span;
  }

  get valueSpan(): Span {
    return this.element.contentSpan;
  }

  get value(): string {
    return this.decode().value;
  }

  get trimmedSpan(): Span {
    const { start, end } = this.trimmedEnds;
    return this.sourceSpan(start, end);
  }

  get nested(): boolean {
    this.holdsElements ??=
      !isPlainSource(this.text, this.valueSpan) && this.element.children.some((child) => child.kind === 'element');
    return this.holdsElements;
  }

  get valueType(): ValueType {
    return 'string';
  }

  protected lookUp(): Parameter | undefined {
    return this.catalogue.parameter(this.name);
  }

  sourceSpan(start: number, end: number): Span {
    return this.decode().sourceSpan(start, end);
  }

  /** None where the source holds comments or CDATA, which a replacement would lose. */
  write(value: string): Edit | undefined {
    if (!isPlainSource(this.text, this.valueSpan)) return undefined;
    return { span: this.trimmedSpan, newText: escapeText(value) };
  }

  /** New name in the open tag and, where there is one, in the close tag. */
  rename(newText: string): readonly Edit[] {
    const { nameSpan, closeNameSpan } = this.element;
    return closeNameSpan
      ? [
          { span: nameSpan, newText },
          { span: closeNameSpan, newText },
        ]
      : [{ span: nameSpan, newText }];
  }

  remove(): Edit {
    return { span: wholeLines(this.text, this.span), newText: '' };
  }

  private decode(): DecodedValue {
    this.decoded ??= decodeValue(this.text, this.element);
    return this.decoded;
  }
}
