import { canHoldInstallerValue, quoteForCmd, quoteForPowerShell } from '../syntax/command-line/quote.js';
import type { PlainSetting } from './settings-input.js';

/** The shells a command is written for. */
export type Shell = 'cmd' | 'powershell';

/** How the installer is called. */
export interface InstallerCall {
  readonly shell: Shell;
  /** The file to install; default `CiscoJabberSetup.msi`. */
  readonly package?: string;
  /** Puts `CLEAR=1` first, unless the settings say something about it. */
  readonly clear: boolean;
  readonly quiet: boolean;
}

export const defaultPackage = 'CiscoJabberSetup.msi';

/** One line that installs Jabber with these arguments. */
export function installerCommand(settings: readonly PlainSetting[], call: InstallerCall): string {
  const { shell, clear, quiet } = call;
  const file = call.package ?? defaultPackage;
  const quote = shell === 'cmd' ? quoteForCmd : quoteForPowerShell;
  const all =
    clear && !settings.some(({ name }) => name === 'CLEAR') ? [{ name: 'CLEAR', value: '1' }, ...settings] : settings;
  const words = [
    '/i',
    quote(file),
    ...(quiet ? ['/quiet'] : []),
    ...all.map(({ name, value }) => `${name}=${quote(value)}`),
  ];
  const line = words.join(' ');
  return shell === 'cmd' ? `msiexec.exe ${line}` : `Start-Process -FilePath msiexec.exe -ArgumentList '${line}' -Wait`;
}

/** True for a file name or path that a command can hold. Windows allows no quotes in either. */
export function canHoldPackage(file: string): boolean {
  return file.trim() !== '' && !/["*?<>|]/.test(file) && canHoldInstallerValue(file);
}
