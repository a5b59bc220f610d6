import assert from 'node:assert/strict';
import { readChecks } from '../../scripts/generate/cross-checks/read-checks.js';
import { generateCrossCheckPages } from '../../scripts/generate/docs/cross-checks.js';

describe('the cross-checks by section of the guides', () => {
  it('has every rule below the section from which it is drawn', async () => {
    const page = (await generateCrossCheckPages()).get('docs/cross-checks-by-section.md') ?? '';
    const guides = new Map(page.split(/^## /m).map((part) => [part.slice(0, part.indexOf('\n')), part]));
    for (const { id, source } of readChecks()) {
      assert.ok(source, `${id} names its source`);
      assert.ok(guides.get(source.guide)?.includes(`[${id}]`), `${id} below ${source.guide}`);
    }
  });
});
