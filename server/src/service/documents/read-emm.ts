import type { Vocabulary } from '../catalogue/vocabulary.js';
import { type JsonShape, readJson } from '../syntax/json/read-json.js';
import { readKeyValue } from '../syntax/key-value/read-key-value.js';
import { readPlist } from '../syntax/plist/read-plist.js';
import type { RawSet, SyntaxProblem, WrittenComment } from '../syntax/written-setting.js';
import type { EmmProblemKind } from './jabber-document.js';
import { readSet } from './read-set.js';
import type { EmmSet } from './setting-set.js';
import type { EmmForm } from './text-kind.js';

interface ReadEmm {
  readonly sets: readonly EmmSet[];
  readonly problems: readonly SyntaxProblem<EmmProblemKind>[];
  readonly comments: readonly WrittenComment[];
}

/**
 * Reads app configuration. Of the dictionaries of a file those are taken that hold a key of Jabber's: a profile may
 * configure much else.
 */
export function readEmm(text: string, form: EmmForm, vocabulary: Vocabulary): ReadEmm {
  const { sets, problems, comments } = readForm(text, form);
  const isJabber = (raw: RawSet) =>
    form === 'key-value' || raw.settings.some(({ name }) => vocabulary.find(name) !== undefined);
  return {
    sets: sets
      .filter(({ raw }) => isJabber(raw))
      .map(({ raw, ...own }) => readSet<EmmSet>(raw, vocabulary, { notation: 'emm', ...own })),
    problems,
    comments,
  };
}

interface FoundSet extends Pick<EmmSet, 'shape' | 'platform' | 'path' | 'encodedIn'> {
  readonly raw: RawSet;
}

const notJson = { shape: undefined, encodedIn: undefined };

/** Apple's property lists and Intune's `settings` are for iPhone and iPad, Google's `managedProperty` is for Android. */
const platformOf: Readonly<Record<JsonShape, EmmSet['platform']>> = {
  'managed-property': 'android',
  'intune-settings': 'ios',
  object: undefined,
  'key-value': undefined,
  'custom-settings': undefined,
  'property-list': 'ios',
};

function readForm(text: string, form: EmmForm): Omit<ReadEmm, 'sets'> & { readonly sets: readonly FoundSet[] } {
  switch (form) {
    case 'plist': {
      const reading = readPlist(text);
      return { ...reading, sets: reading.sets.map((raw) => ({ raw, ...notJson, platform: 'ios', path: raw.path })) };
    }
    case 'json': {
      const reading = readJson(text);
      const sets = reading.sets.map((raw) => ({
        raw,
        shape: raw.shape,
        platform: platformOf[raw.shape],
        path: raw.path,
        encodedIn: raw.encodedIn,
      }));
      return { ...reading, sets };
    }
    case 'key-value': {
      const reading = readKeyValue(text);
      return { ...reading, sets: reading.sets.map((raw) => ({ raw, ...notJson, platform: undefined, path: [] })) };
    }
  }
}
