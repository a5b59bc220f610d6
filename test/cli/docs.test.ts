import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { convertHelpPage, helpPage, reportHelpPage } from '../../server/src/cli/help.js';

const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');

/** The text below a heading, up to the next one. */
function section(heading: string): string {
  const parts = page.split(/^##+ /m);
  return parts.find((part) => part.startsWith(`${heading}\n`)) ?? assert.fail(`docs/command-line.md has no ${heading}`);
}

describe('docs/command-line.md', () => {
  for (const [heading, help] of [
    ['Options', helpPage()],
    ['jabber-lint report NAME', reportHelpPage()],
    ['jabber-lint convert --to TARGET FILE', convertHelpPage()],
  ] as const) {
    it(`has every option of the help page: ${heading}`, () => {
      const text = section(heading);
      const options = [...help.matchAll(/^ +(?:(-\w), )?(--[\w-]+)/gm)].flatMap(([, short, long]) => [short, long]);
      assert.ok(options.length > 10);
      assert.deepEqual(
        options.filter((option) => option !== undefined && !new RegExp(`\`${option}[ \`]`).test(text)),
        [],
      );
    });
  }
});
