import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import type { Platform, Release } from '../../service/catalogue/parameter.js';
import type { LintOptions, Severity } from '../../service/lint-options.js';
import { t } from '../../service/messages/localise.js';
import type { Span } from '../../service/text/span.js';
import { explainSchemaError } from './explain-schema-error.js';
import { type SchemaError, validate } from './generated/validate.js';
import type { LintFile, LintFileProblem } from './lint-file.js';

/** Reads a `jabber-lint.yaml`. Never throws: what cannot be used is left out and told as a problem. */
export function parseLintFile(text: string): LintFile {
  // All scalars as strings: a release of 14.0 must not become the number 14.
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  const broken = document.errors.map(
    ({ pos, message }): LintFileProblem => ({
      span: { start: pos[0], end: Math.max(pos[0], pos[1]) },
      message: t('This is not valid YAML: {0}', message),
      severity: 'error',
    }),
  );
  if (broken.length > 0) return { options: {}, ignore: [], problems: broken };

  const data = withoutEmptyKeys(toData(document));
  validate(data);
  const errors = validate.errors ?? [];
  const problems = errors.map((error) => ({ span: spanOf(document, error), ...explainSchemaError(error, data) }));
  const refused = new Set(errors.map(pointerOf));
  return { ...accept(data, (pointer) => !refused.has(pointer)), problems };
}

/** The data with what was refused left out; the rest has the shape of the schema. */
function accept(data: unknown, accepted: (pointer: string) => boolean): Omit<LintFile, 'problems'> {
  if (!isRecord(data)) return { options: {}, ignore: [] };
  const strings = (key: string): string[] | undefined => {
    const value = data[key];
    if (!Array.isArray(value) || !accepted(`/${key}`)) return undefined;
    return value.filter((_, index) => accepted(`/${key}/${index}`));
  };
  const rules = isRecord(data.rules)
    ? Object.fromEntries(Object.entries(data.rules).filter(([id]) => accepted(`/rules/${escapePointer(id)}`)))
    : undefined;
  const platforms = strings('platforms');
  const allow = strings('allow');
  const options: Partial<LintOptions> = {
    ...(typeof data.release === 'string' && accepted('/release') ? { release: data.release as Release } : {}),
    ...(platforms?.length ? { platforms: platforms as Platform[] } : {}),
    ...(rules ? { rules: rules as Record<string, Severity | 'off'> } : {}),
    ...(allow ? { allow } : {}),
  };
  return { options, ignore: strings('ignore') ?? [] };
}

function toData(document: Document): unknown {
  try {
    return document.contents === null ? '' : document.toJS();
  } catch {
    return undefined; // aliases that would unfold without end
  }
}

/** An empty file says nothing, nor does `rules:` with nothing behind it. */
function withoutEmptyKeys(data: unknown): unknown {
  if (data === '') return {};
  if (!isRecord(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''));
}

/** What the error refuses: the value it stands at, or the property that should not be there. */
function pointerOf({ instancePath, params }: SchemaError): string {
  const extra = params.additionalProperty;
  return extra === undefined ? instancePath : `${instancePath}/${escapePointer(extra)}`;
}

function spanOf(document: Document, error: SchemaError): Span {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const extra = error.params.additionalProperty;
  if (extra !== undefined && isMap(node)) {
    const key = node.items.map((pair) => pair.key).find((item) => isScalar(item) && item.value === extra);
    if (isScalar(key)) return rangeOf(key);
  }
  return rangeOf(node);
}

function rangeOf(node: unknown): Span {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  if (!Array.isArray(range)) return { start: 0, end: 0 };
  return { start: Number(range[0]), end: Number(range[1]) };
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
