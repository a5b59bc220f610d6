export { applyLintFile } from './apply-lint-file.js';
export { type FoundLintFile, findLintFile, lintFilePlaces, type ReadText } from './find-lint-file.js';
export { createIgnore, type Ignore } from './ignore.js';
export { type LintFile, type LintFileProblem, lintFileName } from './lint-file.js';
export { parseLintFile } from './parse-lint-file.js';
export { allowParameter, setRule } from './set-in-lint-file.js';
