import { loadCatalogue } from '../server/src/service/catalogue/load-catalogue.js';
import { type GroupName, groupNames, type Parameter } from '../server/src/service/catalogue/parameter.js';

const parameters = loadCatalogue().parameters.filter(
  (parameter) => !parameter.retired && parameter.value.type !== 'xml',
);

/** A configuration of about `lines` lines: every parameter with a comment, over and over until it is long enough. */
export function longConfiguration(lines: number): string {
  const out = ['<?xml version="1.0" encoding="utf-8"?>', '<config version="1.0">'];
  // The last four lines hold no group any more: nothing would be added for ever.
  for (let round = 0; out.length < lines - 4; round += 1) {
    for (const group of groupNames) out.push(...groupLines(group, round, lines - out.length - 2));
  }
  return `${[...out, '</config>'].join('\n')}\n`;
}

/** A small group file, each a little different. */
export function groupFile(index: number): string {
  const chosen = parameters.filter((_, at) => at % 20 === index % 20);
  const body = groupNames.flatMap((group) => {
    const settings = chosen.filter((parameter) => parameter.group === group).map(settingLine);
    return settings.length > 0 ? [`  <${group}>`, ...settings, `  </${group}>`] : [];
  });
  const head = ['<?xml version="1.0" encoding="utf-8"?>', `<!-- site ${index} -->`, '<config version="1.0">'];
  return `${[...head, ...body, '</config>'].join('\n')}\n`;
}

function groupLines(group: GroupName, round: number, room: number): string[] {
  if (room <= 2) return [];
  const lines = parameters
    .filter((parameter) => parameter.group === group)
    .flatMap((parameter) => [`    <!-- ${parameter.summary ?? parameter.name} (${round}) -->`, settingLine(parameter)]);
  return [`  <${group}>`, ...lines.slice(0, room - 2), `  </${group}>`];
}

function settingLine(parameter: Parameter): string {
  const value = parameter.value.values?.[0]?.value ?? parameter.default ?? String(parameter.value.min ?? 'example');
  return `    <${parameter.name}>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${parameter.name}>`;
}
