import type { Catalogue } from '../catalogue/catalogue.js';
import type { Parameter } from '../catalogue/parameter.js';
import type { XmlElement } from '../syntax/xml/xml-document.js';
import type { Span } from '../text/span.js';
import type { Group, Setting } from './setting.js';
import { type DecodedValue, decodeValue } from './value.js';

/** A parameter element; everything that takes work is worked out on first use and kept. */
export class WrittenSetting implements Setting {
  private decoded: DecodedValue | undefined;
  private found: { readonly parameter: Parameter | undefined } | undefined;

  constructor(
    private readonly text: string,
    private readonly catalogue: Catalogue,
    readonly element: XmlElement,
    readonly group: Group | undefined,
  ) {}

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

  get trimmed(): string {
    return this.value.trim();
  }

  get trimmedSpan(): Span {
    const { value } = this;
    const start = value.length - value.trimStart().length;
    const end = value.trimEnd().length;
    return end <= start ? this.sourceSpan(0, 0) : this.sourceSpan(start, end);
  }

  get nested(): boolean {
    return this.element.children.some((child) => child.kind === 'element');
  }

  get parameter(): Parameter | undefined {
    this.found ??= { parameter: this.catalogue.parameter(this.name) };
    return this.found.parameter;
  }

  sourceSpan(start: number, end: number): Span {
    return this.decode().sourceSpan(start, end);
  }

  private decode(): DecodedValue {
    this.decoded ??= decodeValue(this.text, this.element);
    return this.decoded;
  }
}
