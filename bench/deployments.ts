import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DeploymentMembers } from '../server/src/service/cross-checks/checking/deployment-members.js';
import type { JabberDocument } from '../server/src/service/documents/jabber-document.js';
import { facts } from '../test/facts.js';
import { groupFile } from './configurations.js';
import { type Figure, median } from './limits.js';
import { shippedServices } from './shipped.js';
import type { Yardstick } from './yardstick.js';

const samples = resolve(import.meta.dirname, '../test/fixtures/deployments');
const groupFiles = 500;
const warmUp = 100;
const runs = 101;
const editsOfFile = 30;
const editsOfDescription = 12;

const { createLanguageService, createDescriptionService } = shippedServices();
const service = createLanguageService({ facts });
const descriptions = createDescriptionService({ facts });

/** All rules over a deployment, and over one with many group files after an edit; in this process, warmed up. */
export function measureDeployments(yardstick: Yardstick): Figure[] {
  return [...measureWhole(yardstick), ...measureEdits(yardstick)];
}

function measureWhole(yardstick: Yardstick): Figure[] {
  const members = sampleMembers();
  const check = () => service.deploymentCheck().check(members);
  for (let run = 0; run < warmUp; run += 1) check();
  const times = measure(runs, yardstick, check);
  const alarms = [...check().values()].flat().filter(({ severity }) => severity === 'error' || severity === 'warning');
  if (alarms.length !== 10) throw new Error(`${alarms.length} mistakes were found, and 10 are planted`);
  return [
    {
      what: 'all rules over one deployment, by a new checker',
      value: median(times),
      unit: 'ms',
      slowness: yardstick.slowness(),
      limit: 5,
    },
  ];
}

function measureEdits(yardstick: Yardstick): Figure[] {
  const checker = service.deploymentCheck();
  const texts = Array.from({ length: groupFiles }, (_, at) => groupFile(at));
  const sample = sampleMembers();
  let members: DeploymentMembers = { ...sample, groups: texts.map((text, at) => read(`groups/${at}.xml`, text)) };
  let edits = 0;
  const first = timed(() => checker.check(members));

  const editFile = (): void => {
    edits += 1;
    const at = (edits * 37) % groupFiles;
    const value = edits % 2 === 0 ? 'Dual_Stack' : 'IPV4_Only';
    const text = (texts[at] ?? '').replace('</config>', `<Client><IP_Mode>${value}</IP_Mode></Client></config>`);
    const groups = members.groups.map((group, index) => (index === at ? read(`groups/${at}.xml`, text) : group));
    members = { ...members, groups };
    checker.check(members);
  };
  const editDescription = (): void => {
    edits += 1;
    const [model, mra] = edits % 2 === 0 ? ['hybrid-webex-messenger', 'true'] : ['on-premises', 'false'];
    const text = sample.description.text
      .replace(/^deployment_type: .*$/m, `deployment_type: ${model}`)
      .replace(/^ {2}mra: .*$/m, `  mra: ${mra}`);
    members = { ...members, description: described(text) };
    checker.check(members);
  };

  for (let run = 0; run < 4; run += 1) editFile();
  const ofFile = measure(editsOfFile, yardstick, editFile);
  const slownessOfFile = yardstick.slowness();
  for (let run = 0; run < 2; run += 1) editDescription();
  const ofDescription = measure(editsOfDescription, yardstick, editDescription);
  const what = `deployment with ${groupFiles} group files`;
  return [
    { what: `${what}: first check`, value: first, unit: 'ms' },
    { what: `${what}: edit in one file`, value: median(ofFile), unit: 'ms', slowness: slownessOfFile, limit: 50 },
    {
      what: `${what}: edit in the description`,
      value: median(ofDescription),
      unit: 'ms',
      slowness: yardstick.slowness(),
      limit: 1_000,
    },
  ];
}

/** The hybrid sample, which has a file of every kind. */
function sampleMembers(): DeploymentMembers {
  const file = (name: string) => read(name, readFileSync(join(samples, 'hybrid-webex', name), 'utf8'));
  return {
    description: described(readFileSync(join(samples, 'hybrid-webex/jabber-deployment.yaml'), 'utf8')),
    global: file('jabber-config.xml'),
    previous: undefined,
    groups: ['groups/drivers-config.xml', 'groups/dispatch-config.xml'].map(file),
    others: ['install.ps1', 'intune.json', 'mails/move.html'].map(file),
  };
}

function read(name: string, text: string): JabberDocument {
  return service.read(TextDocument.create(`file:///bench/${name}`, '', 1, text), {});
}

function described(text: string): DeploymentMembers['description'] {
  return descriptions.read('file:///bench/jabber-deployment.yaml', text);
}

function measure(times: number, yardstick: Yardstick, work: () => unknown): number[] {
  return Array.from({ length: times }, () => {
    yardstick.sample();
    return timed(work);
  });
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
