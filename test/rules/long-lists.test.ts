import assert from 'node:assert/strict';
import { mostPerList } from '../../server/src/service/values/written-list.js';
import { checkAll, openDocument } from './open-document.js';

describe('lists of any length', () => {
  const many = (items: (index: number) => string, separator: string) =>
    Array.from({ length: 2 * mostPerList }, (_, index) => items(index)).join(separator);
  const lists: readonly [ruleId: string, text: string][] = [
    [
      'list-item-duplicate',
      `<Policies><Disallowed_File_Transfer_Types>${many(() => '.exe', ';')}</Disallowed_File_Transfer_Types></Policies>`,
    ],
    [
      'list-item-malformed',
      `<Policies><Disallowed_File_Transfer_Types>${many((at) => `exe${at}`, ';')}</Disallowed_File_Transfer_Types></Policies>`,
    ],
    ['list-item-unknown', `<Client><EMMType>${many((at) => String(at + 5), ';')}</EMMType></Client>`],
    [
      'value-case',
      `<Policies><ServiceDiscoveryExcludedServices>${many(() => 'webex', ',')}</ServiceDiscoveryExcludedServices></Policies>`,
    ],
  ];
  for (const [ruleId, text] of lists) {
    it(`${ruleId}: so many findings are told, and no more`, () => {
      const found = checkAll(openDocument(text)).filter((finding) => finding.ruleId === ruleId);
      assert.equal(found.length, mostPerList);
    });
  }
});
