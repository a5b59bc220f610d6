import { isYamlProblem, yamlMessage } from '../../schema/yaml-message.js';
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
  problem: (problem) => (isYamlProblem(problem) ? { span: problem.span, message: yamlMessage(problem) } : undefined),
};
