import type { Catalogue } from '../catalogue/catalogue.js';
import { inputOf } from '../cross-checks/checking/check-alone.js';
import type { DeploymentMembers } from '../cross-checks/checking/deployment-members.js';
import type { ConditionLanguage } from '../cross-checks/conditions/condition-language.js';
import type { SettingsKind } from '../cross-checks/cross-check.js';
import { createSituation, firstSetOf, type SituationSets } from '../cross-checks/situation/create-situation.js';
import { fileNameOf } from '../documents/file-name.js';
import type { Answer, AnswerId } from './answer.js';
import { firewallAnswer } from './firewall-answer.js';
import { ipv6Answer } from './ipv6-answer.js';
import { mediaAnswer } from './media-answer.js';
import { askAbout, type NamedSituation, type Questions } from './questions.js';
import { remoteAccessAnswer } from './remote-access-answer.js';
import { titled } from './titled.js';
import { versionsAnswer } from './versions-answer.js';

/** The answers that the deployment itself gives; the check of its files is `checkAnswer`. */
export type PlainAnswerId = Exclude<AnswerId, 'check'>;

const answers: Readonly<Record<PlainAnswerId, (ask: Questions) => Answer>> = {
  ipv6: ipv6Answer,
  media: mediaAnswer,
  'remote-access': remoteAccessAnswer,
  firewall: firewallAnswer,
  versions: versionsAnswer,
};

/**
 * Answers a question about a deployment: its description, its global file and the group files over it, and the first
 * of each other input.
 */
export function answerTo(
  id: PlainAnswerId,
  { description, global, groups, others }: DeploymentMembers,
  language: ConditionLanguage,
  catalogue: Catalogue,
): Answer {
  const first = (kind: SettingsKind) => firstSetOf(others.find((each) => inputOf(each) === kind));
  const sets = { config: firstSetOf(global), bootstrap: first('bootstrap'), url: first('url'), emm: first('emm') };
  const situation = (all: SituationSets) => createSituation(all, description, catalogue);
  const ways = groups.map(
    (group): NamedSituation => ({
      file: fileNameOf(group.uri),
      situation: situation({ ...sets, group: firstSetOf(group) }),
    }),
  );
  const answer = answers[id](askAbout(situation(sets), ways, language));
  return { ...answer, title: titled(answer.title, description) };
}
