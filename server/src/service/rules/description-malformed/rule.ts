import type { FileProblem } from '../../schema/schema-problem.js';
import { yamlMessage } from '../../schema/yaml-message.js';
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
    case 'duplicate-key':
    case 'too-deep':
    case 'too-much':
    case 'unread':
      return yamlMessage(problem);
    default:
      return undefined;
  }
}
