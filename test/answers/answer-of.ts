import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Answer, cellText } from '../../server/src/service/answers/answer.js';
import type { PlainAnswerId } from '../../server/src/service/answers/answer-to.js';
import { createLanguageService } from '../../server/src/service/index.js';
import { documentOf } from '../deployment/document-of.js';
import { facts } from '../facts.js';

const service = createLanguageService({ facts });

/** Files of a deployment, by what they are. */
export interface DeploymentTexts {
  /** Without its `version`. */
  readonly description: string;
  /** What stands in `<config>`. */
  readonly global?: string;
  /** The same of group files, by their names. */
  readonly groups?: Readonly<Record<string, string>>;
  /** Bootstrap files. */
  readonly bootstrap?: string;
}

/** The answer to a question about a deployment. */
export function answerOf(id: PlainAnswerId, texts: DeploymentTexts | string): Answer {
  const { description, global, groups = {}, bootstrap } = typeof texts === 'string' ? { description: texts } : texts;
  return service.answer(id, {
    description: documentOf(`version: 1\n${description}\n`),
    global: global === undefined ? undefined : configuration('jabber-config.xml', global),
    previous: undefined,
    groups: Object.entries(groups).map(([name, text]) => configuration(name, text)),
    others: bootstrap === undefined ? [] : [read('jabber-bootstrap.properties', bootstrap)],
  });
}

function configuration(name: string, content: string): ReturnType<typeof read> {
  return read(name, `<config version="1.0">\n${content}\n</config>\n`);
}

function read(name: string, text: string): ReturnType<typeof service.read> {
  return service.read(TextDocument.create(`file:///work/${name}`, '', 1, text));
}

/** The rows of the table below a title; of the first table when none is given. */
export function rowsOf({ sections }: Answer, title?: string): string[][] {
  const section = sections.find((each) => each.table && (title === undefined || each.title === title));
  return section?.table?.rows.map((row) => row.map(cellText)) ?? [];
}

/** The cells of one column, by its heading. */
export function columnOf({ sections }: Answer, title: string | undefined, heading: string): string[] {
  const table = sections.find((each) => each.table && (title === undefined || each.title === title))?.table;
  const index = table?.columns.indexOf(heading) ?? -1;
  return table?.rows.map((row) => cellText(row[index] ?? '')) ?? [];
}
