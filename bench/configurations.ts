import { type GroupName, groupNames, type Parameter } from '../server/src/service/catalogue/parameter.js';
import { loadCatalogue } from '../test/facts.js';

const parameters = loadCatalogue().parameters.filter(
  (parameter) => !parameter.retired && parameter.value.type !== 'xml' && parameter.value.type !== 'text',
);
const linesOfParameter = 4;

/**
 * A configuration of as many lines: every parameter with its guide's example value below a comment of
 * three lines. That makes about 1,500; a longer one has all groups again and again, and with them
 * thousands of repeated parameters to report, which is harder than any real file.
 */
export function longConfiguration(lines: number): string {
  const out = ['<?xml version="1.0" encoding="utf-8"?>', '<config version="1.0">'];
  for (let round = 1; out.length < lines - 1; round += 1) {
    for (const group of groupNames) out.push(...groupLines(group, round, lines - out.length - 2));
    if (lines - out.length - 2 < linesOfParameter + 2) break;
  }
  while (out.length < lines - 2) out.push('  <!-- the end is near -->');
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
  if (room < linesOfParameter + 2) return [];
  const ofGroup = parameters.filter((parameter) => parameter.group === group);
  const lines = ofGroup.slice(0, Math.floor((room - 2) / linesOfParameter)).flatMap((parameter) => {
    const about = (parameter.summary ?? parameter.name).replaceAll('--', '-');
    return [
      `    <!-- ${about}`,
      `         Agreed with the network team in round ${round}.`,
      '    -->',
      settingLine(parameter),
    ];
  });
  return [`  <${group}>`, ...lines, `  </${group}>`];
}

function settingLine(parameter: Parameter): string {
  const example = parameter.example?.trim();
  if (example?.startsWith('<') && !example.includes('\n')) return `    ${example}`;
  const value = parameter.value.values?.[0]?.value ?? parameter.default ?? String(parameter.value.min ?? 'example');
  return `    <${parameter.name}>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${parameter.name}>`;
}
