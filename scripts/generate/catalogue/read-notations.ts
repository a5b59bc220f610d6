import type { CatalogueData } from '../../../server/src/service/catalogue/catalogue-data.js';
import type { Notation } from '../../../server/src/service/catalogue/notation.js';
import type {
  BlackberryField,
  Dependency,
  EmmClient,
  InstallerSwitch,
  Language,
  NotationFact,
  SameMeaning,
  Sample,
  SupportField,
} from '../../../server/src/service/catalogue/notation-facts.js';
import type { Parameter, Source } from '../../../server/src/service/catalogue/parameter.js';
import { bootstrapEntries, withBootstrapKeys } from './bootstrap-entries.js';
import type { ReadSchema } from './read-schema.js';

type OtherNotation = Exclude<Notation, 'config'>;

/** One file of `schemas/notations/` that holds a vocabulary. */
interface NotationFile {
  readonly parameters: readonly Parameter[];
  readonly facts: readonly NotationFact[];
  readonly samples?: readonly Sample[];
  readonly switches?: readonly InstallerSwitch[];
  readonly orcaProperties?: readonly string[];
  readonly clients?: readonly EmmClient[];
  readonly blackberryFields?: readonly BlackberryField[];
}

/** `schemas/tables/languages.yaml`. */
interface LanguageFile {
  readonly source: Source;
  readonly languages: readonly Language[];
  readonly notes: readonly string[];
}

/** All files on the notations beside jabber-config.xml. */
interface NotationFiles extends Readonly<Record<OtherNotation, NotationFile>> {
  readonly languages: LanguageFile;
  readonly dependencies: readonly Dependency[];
  readonly sameMeaning: readonly SameMeaning[];
  readonly supportField: SupportField;
}

/** Reads them without looking inside: what is wrong with them is known only afterwards. */
export function readNotationFiles(read: ReadSchema): NotationFiles {
  const notation = (name: OtherNotation) => read<NotationFile>(`notations/${name}.yaml`, 'notation');
  return {
    installer: notation('installer'),
    bootstrap: notation('bootstrap'),
    url: notation('url'),
    emm: notation('emm'),
    languages: read('tables/languages.yaml', 'languages'),
    dependencies: read('notations/dependencies.yaml', 'dependencies'),
    sameMeaning: read('notations/same-meaning.yaml', 'same-meaning'),
    supportField: read('notations/support-field.yaml', 'support-field'),
  };
}

/** The files as the catalogue has them: keys of the bootstrap file come from the arguments that write them, too. */
export function joinNotations(files: NotationFiles): Pick<CatalogueData, 'otherParameters' | 'notationFacts'> {
  const { installer, bootstrap, url, emm, languages, dependencies, sameMeaning, supportField } = files;
  return {
    otherParameters: {
      bootstrap: bootstrapEntries(bootstrap.parameters, installer.parameters).map(entryOf('bootstrap')),
      installer: installer.parameters.map(entryOf('installer')),
      url: url.parameters.map(entryOf('url')),
      emm: emm.parameters.map(entryOf('emm')),
    },
    notationFacts: {
      facts: { bootstrap: bootstrap.facts, installer: installer.facts, url: url.facts, emm: emm.facts },
      samples: { installer: installer.samples ?? [], url: url.samples ?? [] },
      dependencies,
      sameMeaning: withBootstrapKeys(sameMeaning, installer.parameters),
      installerSwitches: installer.switches ?? [],
      orcaProperties: installer.orcaProperties ?? [],
      emmClients: emm.clients ?? [],
      blackberryFields: emm.blackberryFields ?? [],
      languages: languages.languages,
      languageSource: languages.source,
      languageNotes: languages.notes,
      supportField,
    },
  };
}

function entryOf(notation: OtherNotation): (parameter: Parameter) => Parameter {
  return (parameter) => ({ ...parameter, notation, documented: parameter.documented ?? 'reference' });
}
