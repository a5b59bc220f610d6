import { t } from '../messages/localise.js';
import type { AnswerSection, Cell } from './answer.js';
import { met, notStated } from './cells.js';
import { cellOf, type Questions, type Row, rowsOf } from './questions.js';
import { sourceOf } from './sources.js';

const oldestOf = {
  mac: 'clients.mac.os_versions',
  android: 'clients.android.min_os',
  iphone_ipad: 'clients.iphone_ipad.min_os',
} as const;
const clients = ['windows', 'mac', 'android', 'iphone_ipad'] as const;
type Client = (typeof clients)[number];

/** The systems that the clients run on, and whether Jabber supports them; undefined: no client is declared. */
export function clientVersions(ask: Questions): AnswerSection | undefined {
  const declared = clients.filter((client) => ask.holds(`client("${client}")`));
  if (declared.length === 0) return undefined;
  return {
    title: t('Systems of the clients'),
    table: {
      columns: [t('Client'), t('Declared'), t('Supported'), t('Met')],
      rows: declared.flatMap((client) => (client === 'windows' ? windowsRows(ask) : rowsFrom(ask, client))),
    },
    notes: [t('For Jabber {0}.', String(ask.part('client-requirements.release')))],
    sources: declared.flatMap((client) => sourceOf(ask.part(`client-requirements.${client}.source`))),
  };
}

function rowsFrom(ask: Questions, client: Exclude<Client, 'windows'>): Cell[][] {
  const least = String(ask.part(`client-requirements.${client}.minimum`) ?? '');
  return versionsAt(ask, oldestOf[client]).map((version) => [
    ask.nameOf(client),
    version ?? notStated(),
    t('{0} or later', least),
    met(version === undefined ? undefined : ask.holds(`version_at_least(${JSON.stringify(version)}, "${least}")`)),
  ]);
}

function windowsRows(ask: Questions): Cell[][] {
  const supported = windowsVersions(ask);
  return versionsAt(ask, 'clients.windows.os_versions').map((version) => [
    ask.nameOf('windows'),
    version ?? notStated(),
    supported.join(', '),
    met(version === undefined ? undefined : isSupported(ask, version, supported)),
  ]);
}

/** Undefined: later releases support it, and which one is in use is not stated. */
function isSupported(ask: Questions, version: string, supported: readonly string[]): boolean | undefined {
  if (supported.some((one) => isVersion(version, one))) return true;
  const isOfLater = addedLater(ask).some((row) => isVersion(version, cellOf(row, 'os')));
  return isOfLater && ask.fact('jabber_version') === undefined ? undefined : false;
}

function versionsAt(ask: Questions, path: string): readonly (string | undefined)[] {
  const declared = ask.list(path);
  return declared.length === 0 ? [undefined] : declared;
}

/** `Windows 10` and `10 22H2` are 10; `8.1` is not 8. */
function isVersion(version: string, supported: string): boolean {
  const number = supported.replace('.', '\\.');
  return new RegExp(`^(?:microsoft )?(?:windows )?${number}(?:\\.0)?(?:$|[^0-9.])`, 'i').test(version);
}

/** Those of the release, and what later ones added. */
function windowsVersions(ask: Questions): string[] {
  const added = addedLater(ask).filter((row) => ask.holds(`at_least("jabber_version", "${cellOf(row, 'jabber')}")`));
  const supported = [ask.part('client-requirements.windows.supported')].flat().map(String);
  return [...added.map((row) => cellOf(row, 'os')), ...supported];
}

function addedLater(ask: Questions): readonly Row[] {
  return rowsOf(ask.part('client-requirements.windows.added_in_later_releases'));
}
