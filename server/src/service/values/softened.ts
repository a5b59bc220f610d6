import type { Parameter } from '../catalogue/parameter.js';
import type { Severity } from '../lint-options.js';

const lower: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'information',
  information: 'hint',
  hint: 'hint',
};

/** The severity, one step lower where the guides leave a doubt about the parameter. */
export function softened(parameter: Parameter, severity: Severity): Severity {
  return parameter.doubt === undefined ? severity : lower[severity];
}
