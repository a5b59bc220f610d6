import type { Finding, Fix, Related } from '../rules/finding.js';
import type { Span } from '../text/span.js';
import { sarifLevel } from './sarif-driver.js';

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The location of a file: relative to the base where it is given relative, else a file URL. */
export function fileUri(file: string, uriBaseId: string): ArtifactLocation {
  const path = file.replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  return { uri: encoded, uriBaseId };
}

/** The file that results are in. */
export interface ResultFile {
  readonly artifactLocation: ArtifactLocation;
  /** The location of another file. */
  locationOf(uri: string): ArtifactLocation;
  regionOf(span: Span): Region;
}

/** One `result` object: message, place, related places and the fixes that are certain. */
export function sarifResult(finding: Finding, ruleIndex: number | undefined, file: ResultFile): object {
  const { artifactLocation, regionOf } = file;
  const location = (span: Span) => ({ physicalLocation: { artifactLocation, region: regionOf(span) } });
  const certain = (finding.fixes?.() ?? []).filter((fix) => fix.certain);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: sarifLevel(finding.severity),
    message: { text: finding.message },
    locations: [location(finding.span)],
    ...(finding.related?.length
      ? {
          relatedLocations: finding.related.map(({ span, elsewhere, message }, id) => ({
            id,
            ...(elsewhere ? locationIn(elsewhere, file) : location(span)),
            message: { text: message },
          })),
        }
      : {}),
    ...(certain.length > 0 ? { fixes: certain.map((fix) => sarifFix(fix, file)) } : {}),
    properties: { severity: finding.severity, ...(finding.parameter ? { parameter: finding.parameter } : {}) },
  };
}

function locationIn(
  { uri, range: { start, end } }: NonNullable<Related['elsewhere']>,
  { locationOf }: ResultFile,
): object {
  const region: Region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  return { physicalLocation: { artifactLocation: locationOf(uri), region } };
}

function sarifFix(fix: Fix, { artifactLocation, regionOf }: ResultFile): object {
  const replacements = fix.edits.map(({ span, newText }) => ({
    deletedRegion: regionOf(span),
    insertedContent: { text: newText },
  }));
  return { description: { text: fix.title }, artifactChanges: [{ artifactLocation, replacements }] };
}
