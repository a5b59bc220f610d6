import { t } from '../../messages/localise.js';
import type { FileProblem } from '../../schema/schema-problem.js';
import { longestYaml } from '../../syntax/yaml/yaml-tree.js';
import type { DescriptionRule } from '../rule.js';
import { thisTool } from '../sources.js';

export const rule: DescriptionRule = {
  meta: {
    id: 'description-malformed',
    category: 'syntax',
    severity: 'error',
    summary: 'A deployment description is not valid YAML.',
    sources: [thisTool],
    fix: 'none',
    syntaxOnly: true,
    notations: [],
  },
  problem(problem) {
    const message = messageOf(problem);
    return message === undefined ? undefined : { span: problem.span, message };
  },
};

function messageOf(problem: FileProblem): string | undefined {
  switch (problem.kind) {
    case 'syntax':
      return t('This is not valid YAML: {0}', problem.detail);
    case 'duplicate-key':
      return t('`{0}` stands here a second time; the first one counts.', problem.detail);
    case 'too-deep':
      return t('This is nested too deeply to be read.');
    case 'too-much':
      return t('The aliases unfold to more than can be read.');
    case 'unread':
      return t('The file is longer than {0} characters and is not read.', longestYaml);
    default:
      return undefined;
  }
}
