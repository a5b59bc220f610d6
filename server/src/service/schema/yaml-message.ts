import { t } from '../messages/localise.js';
import { longestYaml, type YamlProblem } from '../syntax/yaml/yaml-tree.js';
import type { FileProblem } from './schema-problem.js';

/** True for what is wrong with the text itself, not with what it says. */
export function isYamlProblem(problem: FileProblem): problem is YamlProblem {
  return !('path' in problem);
}

/** Why a part of a file in YAML cannot be used, for the person who wrote it. */
export function yamlMessage({ kind, detail }: YamlProblem): string {
  switch (kind) {
    case 'syntax':
      return t('This is not valid YAML: {0}', detail);
    case 'duplicate-key':
      return t('`{0}` stands here a second time; the first one counts.', detail);
    case 'too-deep':
      return t('This is nested too deeply to be read.');
    case 'too-much':
      return t('The aliases unfold to more than can be read.');
    case 'unread':
      return t('The file is longer than {0} characters and is not read.', longestYaml);
  }
}
