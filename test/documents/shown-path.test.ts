import assert from 'node:assert/strict';
import { shownPath } from '../../server/src/service/documents/shown-path.js';

describe('the path of another file, as this one is shown', () => {
  const cases: readonly [shown: string, uri: string, other: string, expected: string][] = [
    ['a.xml', 'file:///w/a.xml', 'file:///w/old/a.xml', 'old/a.xml'],
    ['emea/a.xml', 'file:///w/emea/a.xml', 'file:///w/emea/b%20c.yaml', 'emea/b c.yaml'],
    ['emea/a.xml', 'file:///w/emea/a.xml', 'file:///w/plan.yaml', 'plan.yaml'],
    ['a.xml', 'file:///w/emea/a.xml', 'file:///w/plans/x.yaml', '../plans/x.yaml'],
    ['../a.xml', 'file:///w/a.xml', 'file:///x.yaml', '../../x.yaml'],
    ['/w/emea/a.xml', 'file:///w/emea/a.xml', 'file:///w/x.yaml', '/w/x.yaml'],
    ['emea\\a.xml', 'file:///c:/w/emea/a.xml', 'file:///c%3A/w/old/a.xml', 'old\\a.xml'],
    ['a.xml', 'file:///c:/w/a.xml', 'file:///d:/w/old/a.xml', 'a.xml'],
    ['a.xml', 'file:///w/a.xml', 'vscode-vfs://github/w/old/b.xml', 'b.xml'],
  ];
  for (const [shown, uri, other, expected] of cases)
    it(`${shown}, ${other}`, () => assert.equal(shownPath(shown, uri, other), expected));
});
