import type { Catalogue } from '../catalogue/catalogue.js';
import { readCommandLine } from '../syntax/command-line/read-command-line.js';
import { readBootstrap } from '../syntax/properties/read-bootstrap.js';
import { readLinks } from '../syntax/url/read-links.js';
import { isUnread } from '../syntax/xml/limits.js';
import { coveredBy } from '../text/covered-by.js';
import type { DocumentHead } from './document-input.js';
import { isAboutJabber } from './is-about-jabber.js';
import type {
  BootstrapDocument,
  EmmDocument,
  InstallerDocument,
  LinksDocument,
  NotationDocument,
} from './jabber-document.js';
import { readEmm } from './read-emm.js';
import { readSet } from './read-set.js';
import type { FileSet, InstallerSet, LinkSet, SettingSet } from './setting-set.js';
import type { TextKind } from './text-kind.js';

/** The model of a text in any notation but XML. The text is read at once; one that is too large is not read at all. */
export function createNotationDocument(
  head: DocumentHead,
  as: Exclude<TextKind, { kind: 'config' }>,
  catalogue: Catalogue,
): NotationDocument {
  const tooLarge = isUnread(head.text);
  const read: DocumentHead = { ...head, tooLarge };
  const text = tooLarge ? '' : head.text;
  switch (as.kind) {
    case 'bootstrap':
      return bootstrapDocument(read, text, catalogue);
    case 'installer':
      return installerDocument(read, text, as, catalogue);
    case 'links':
      return linksDocument(read, text, as, catalogue);
    case 'emm':
      return emmDocument(read, text, as, catalogue);
  }
}

function bootstrapDocument(head: DocumentHead, text: string, catalogue: Catalogue): BootstrapDocument {
  const reading = readBootstrap(text);
  const vocabulary = catalogue.vocabulary('bootstrap');
  const sets = reading.sets.map((raw) => readSet<FileSet>(raw, vocabulary, { notation: 'bootstrap' }));
  const settings = settingsOf(sets);
  return Object.freeze({
    ...head,
    kind: 'bootstrap',
    form: 'properties',
    notation: 'bootstrap',
    ...reading,
    sets,
    settings,
  });
}

function installerDocument(
  head: DocumentHead,
  text: string,
  { form }: Extract<TextKind, { kind: 'installer' }>,
  catalogue: Catalogue,
): InstallerDocument {
  const vocabulary = catalogue.vocabulary('installer');
  const reading = readCommandLine(text, form, (word) => vocabulary.find(word) !== undefined);
  const sets = reading.sets
    .filter((command) => isAboutJabber(command, vocabulary))
    .map((command) =>
      readSet<InstallerSet>(command, vocabulary, {
        notation: 'installer',
        switches: command.switches,
        package: command.package,
        variables: command.variables,
        mayHoldMore: command.mayHoldMore,
        uninstalls: command.action === 'x' || command.action === 'uninstall',
      }),
    );
  // What is wrong with the commands of other products is not ours to tell.
  const isOurs = coveredBy(sets.map(({ span }) => span));
  const problems = reading.problems.filter(({ span }) => isOurs(span.start));
  const settings = settingsOf(sets);
  return Object.freeze({
    ...head,
    kind: 'installer',
    form,
    notation: 'installer',
    ...reading,
    sets,
    settings,
    problems,
  });
}

function linksDocument(
  head: DocumentHead,
  text: string,
  { form }: Extract<TextKind, { kind: 'links' }>,
  catalogue: Catalogue,
): LinksDocument {
  const reading = readLinks(text, form);
  const vocabulary = catalogue.vocabulary('url');
  const sets = reading.sets.map((raw) =>
    readSet<LinkSet>(raw, vocabulary, {
      notation: 'url',
      url: raw.url,
      place: raw.place,
      isEncoded: raw.isEncoded,
      mayHoldMore: raw.mayHoldMore,
    }),
  );
  return Object.freeze({ ...head, kind: 'links', form, notation: 'url', ...reading, sets, settings: settingsOf(sets) });
}

function emmDocument(
  head: DocumentHead,
  text: string,
  { form }: Extract<TextKind, { kind: 'emm' }>,
  catalogue: Catalogue,
): EmmDocument {
  const reading = readEmm(text, form, catalogue.vocabulary('emm'));
  const settings = settingsOf(reading.sets);
  return Object.freeze({ ...head, kind: 'emm', form, notation: 'emm', ...reading, settings });
}

/** In the order of the text: a set may lie inside another. */
function settingsOf(sets: readonly SettingSet[]): SettingSet['settings'] {
  return sets.flatMap(({ settings }) => settings).sort((a, b) => a.nameSpan.start - b.nameSpan.start);
}
