import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { DeploymentDocument } from '../../deployment/deployment-document.js';
import { createJabberDocument } from '../../documents/create-document.js';
import type { JabberDocument } from '../../documents/jabber-document.js';
import type { TextKind } from '../../documents/text-kind.js';
import type { CrossCheck, SettingsKind } from '../cross-check.js';
import { isRecord } from '../is-record.js';
import { createSituation, firstSetOf, type SituationSets } from '../situation/create-situation.js';
import type { Situation } from '../situation/situation.js';

/** The texts of a sample by section, such as `config` or `deployment`. */
export type SampleSections = ReadonlyMap<string, string>;

/** Reads a deployment description. */
export type ReadDescription = (text: TextDocument) => DeploymentDocument;

/** Splits a sample at its `@section` lines. Throws when it does not begin with one. */
export function sectionsOf(sample: string): SampleSections {
  const sections = new Map<string, string>();
  let name = '';
  for (const line of sample.split('\n')) {
    const head = /^@(\w+)\s*$/.exec(line)?.[1];
    if (head) {
      name = head;
      sections.set(name, '');
    } else if (name !== '') sections.set(name, `${sections.get(name)}${line}\n`);
    else if (line.trim() !== '') throw new Error(`a sample begins with a section, not with ${line}`);
  }
  return sections;
}

/** The documents of a sample's settings. */
export function sampleDocuments(sections: SampleSections, catalogue: Catalogue): Map<string, JabberDocument> {
  const documents = new Map<string, JabberDocument>();
  for (const [section, text] of sections) {
    if (section === 'deployment') continue;
    const [uri, as, whole] = textOf(section, text);
    const textDocument = TextDocument.create(`file:///${uri}`, '', 1, whole);
    documents.set(section, createJabberDocument({ textDocument, as }, catalogue));
  }
  return documents;
}

/** What a sample shows, as conditions see it. Optional inputs that it leaves out count as empty. */
export function sampleSituation(
  sections: SampleSections,
  documents: ReadonlyMap<string, JabberDocument>,
  rule: CrossCheck,
  catalogue: Catalogue,
  read: ReadDescription,
): Situation {
  const given = [...documents].map(([section, document]) => [section, firstSetOf(document)]);
  const sets: SituationSets = Object.fromEntries(given);
  const facts = sections.get('deployment');
  const empty = (rule.optional ?? []).filter((input): input is SettingsKind => input !== 'deployment');
  return createSituation({ ...sets, empty }, facts === undefined ? undefined : describe(facts, read), catalogue);
}

function textOf(section: string, text: string): [uri: string, as: TextKind, text: string] {
  switch (section) {
    case 'bootstrap':
      return /^\s*msiexec/im.test(text)
        ? ['install.cmd', { kind: 'installer', form: 'cmd' }, text]
        : ['jabber-bootstrap.properties', { kind: 'bootstrap', form: 'properties' }, text.replace(/^(\w+)=/gm, '$1: ')];
    case 'url':
      return ['link.txt', { kind: 'links', form: 'plain' }, text];
    case 'emm':
      return ['emm.txt', { kind: 'emm', form: 'key-value' }, keyValues(text)];
    default: {
      const whole = /<config[\s>]/.test(text) ? text : `<config version="1.0">\n${text}</config>\n`;
      return [section === 'group' ? 'group-config.xml' : 'jabber-config.xml', { kind: 'config', form: 'xml' }, whole];
    }
  }
}

function keyValues(text: string): string {
  const data: unknown = parse(text, { schema: 'failsafe' });
  return isRecord(data)
    ? Object.entries(data)
        .map(([key, value]) => `${key} = ${String(value)}\n`)
        .join('')
    : '';
}

function describe(text: string, read: ReadDescription): DeploymentDocument {
  const whole = `version: 1\n${text}`;
  return read(TextDocument.create('file:///jabber-deployment.yaml', 'jabber-deployment', 1, whole));
}
