import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type LinkedServices, linkServices } from '../../server/src/cli/cli-deployments.js';
import { reportDeployment } from '../../server/src/cli/report-deployment.js';
import type { Severity } from '../../server/src/service/lint-options.js';
import type { Finding } from '../../server/src/service/rules/finding.js';
import { slice } from '../../server/src/service/text/span.js';
import type { DeploymentFile } from '../../server/src/workspace/deployments/deployments.js';
import { facts } from '../facts.js';

const folder = resolve(import.meta.dirname, '../fixtures/deployments');

/** A whole deployment as an administrator keeps it, with what has to be found in it beside its folder. */
export interface SampleDeployment {
  readonly name: string;
  readonly folder: string;
  readonly findingsPath: string;
  readonly reportPath: string;
}

export function listSamples(): SampleDeployment[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => ({
    name,
    folder: join(folder, name),
    findingsPath: join(folder, `${name}.findings.txt`),
    reportPath: join(folder, `${name}.report.md`),
  }));
}

/** A finding and the file in which it stands. */
export interface FoundInFile {
  /** Its path below the folder of the deployment. */
  readonly file: string;
  readonly document: DeploymentFile;
  readonly finding: Finding;
}

const descriptionName = 'jabber-deployment.yaml';
const noOptions = { config: undefined, release: undefined, platforms: undefined, deployment: undefined };

/** Everything that is found in the files of a deployment. Findings are made as the command line makes them. */
export async function findingsIn(sample: SampleDeployment): Promise<FoundInFile[]> {
  const services = linkServices({ facts, onRuleError: rethrow, onLintFileProblem: rethrow }, noOptions);
  const description = join(sample.folder, descriptionName);
  const [deployment] = await services.deployments.around(pathToFileURL(description).href);
  const found: FoundInFile[] = [];
  for (const document of deployment?.documents() ?? []) {
    const file = relative(sample.folder, fileURLToPath(document.uri)).replaceAll('\\', '/');
    for (const finding of await check(document, services)) found.push({ file, document, finding });
  }
  return found;
}

async function check(
  document: DeploymentFile,
  { service, descriptions, applying }: LinkedServices,
): Promise<readonly Finding[]> {
  const { options } = await applying(fileURLToPath(document.uri));
  return document.kind === 'deployment'
    ? (await descriptions()).check(document, options)
    : service.check(document, options);
}

function rethrow(what: string, error?: unknown): never {
  throw new Error(what, { cause: error });
}

/** The findings for people: place, severity, rule, message, text marked, other places, fixes. */
export function writeFindings(found: readonly FoundInFile[]): string {
  const files = new Map<string, string[]>();
  for (const each of found) files.set(each.file, [...(files.get(each.file) ?? []), written(each)]);
  return [...files].map(([file, findings]) => `== ${file}\n${findings.join('')}`).join('\n');
}

function written({ document, finding }: FoundInFile): string {
  const { span, severity, ruleId, message, related = [], fixes } = finding;
  const { start } = document.rangeOf(span);
  const lines = [
    `${start.line + 1}:${start.character + 1} ${severity} ${ruleId}`,
    `    ${message}`,
    `    marks: ${JSON.stringify(slice(document.text, span).slice(0, 80))}`,
    ...related.map((place) => `    see: ${placeOf(place, document)} ${place.message}`),
    ...(fixes?.() ?? []).map(({ title, certain }) => `    ${certain ? 'fix' : 'choice'}: ${title}`),
  ];
  return `${lines.join('\n')}\n`;
}

function placeOf({ span, elsewhere }: NonNullable<Finding['related']>[number], document: DeploymentFile): string {
  const { start } = elsewhere?.range ?? document.rangeOf(span);
  return `${elsewhere ? elsewhere.uri.replace(/^.*\//, '') : ''}:${start.line + 1}`;
}

/** `jabber-lint report check` in Markdown. */
export async function reportOf(sample: SampleDeployment): Promise<string> {
  let report = '';
  const complain = (line: string): never => rethrow(line);
  const code = await reportDeployment(
    {
      kind: 'report',
      answer: 'check',
      deployment: join(sample.folder, descriptionName),
      format: 'markdown',
      config: undefined,
      output: undefined,
      release: undefined,
      platforms: undefined,
    },
    {
      facts,
      console: {
        async out(text) {
          report += String(text);
        },
        err: async (text) => complain(text),
        complain,
      },
    },
  );
  if (code !== 0) throw new Error(`the report of ${sample.name} ended with ${code}`);
  return report;
}

/** Rules by the rows of the table in a README: a mistake each. */
export function plantedIn(sample: SampleDeployment): string[] {
  const text = readFileSync(join(sample.folder, 'README.md'), 'utf8');
  return [...text.matchAll(/^\|.*\| `([a-z0-9-]+)` *\|$/gm)].flatMap(([, id]) => id ?? []);
}

export function isAlarm({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'error' || severity === 'warning';
}
