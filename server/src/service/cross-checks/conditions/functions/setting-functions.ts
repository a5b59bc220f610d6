import type { SettingsView } from '../../situation/settings-view.js';
import type { ConditionFunction } from './condition-function.js';

/** Asks one input: `cfg.has("EnableVideo")`. */
export const settingFunctions: readonly ConditionFunction[] = [
  {
    signature: 'Settings.has(string): bool',
    about: 'True when the setting is there and not empty.',
    run: (view: SettingsView, name: string) => view.has(name),
  },
  {
    signature: 'Settings.present(string): bool',
    about: 'True when the setting is there, even if empty.',
    run: (view: SettingsView, name: string) => view.present(name),
  },
  {
    signature: 'Settings.get(string): dyn',
    about: 'The trimmed value; null when not set.',
    run: (view: SettingsView, name: string) => view.get(name),
  },
  {
    signature: 'Settings.on(string): bool',
    about: 'True when set to true, 1, on or yes. Cannot be told for a switch with another word.',
    run: (view: SettingsView, name: string) => view.on(name),
  },
  {
    signature: 'Settings.off(string): bool',
    about: 'True when set to false, 0, off or no. Cannot be told for a switch with another word.',
    run: (view: SettingsView, name: string) => view.off(name),
  },
  {
    signature: 'Settings.equals(string, list): bool',
    about: 'True when the value is one of these, without regard to case.',
    run: (view: SettingsView, name: string, values: readonly unknown[]) => view.equals(name, values.map(String)),
  },
  {
    signature: 'Settings.num(string): dyn',
    about: 'The value as a whole number; null when it is none.',
    run: (view: SettingsView, name: string) => view.num(name),
  },
  {
    signature: 'Settings.any_of(list): list<string>',
    about: 'Those of the names that are set.',
    run: (view: SettingsView, names: readonly unknown[]) => [...view.anyOf(names.map(String))],
  },
  {
    signature: 'Settings.names(): list<string>',
    about: 'The names as written.',
    run: (view: SettingsView) => [...view.names()],
  },
  {
    signature: 'Settings.used(): bool',
    about: 'True when there is at least one setting.',
    run: (view: SettingsView) => view.used(),
  },
  {
    signature: 'Settings.given(): bool',
    about: 'True when such an input belongs to what is checked.',
    run: (view: SettingsView) => view.given,
  },
  {
    signature: 'Settings.command_line(): bool',
    about: 'True for an installer command, false for a bootstrap file.',
    run: (view: SettingsView) => view.commandLine(),
  },
  { signature: 'Settings.raw(): string', about: 'The link as it is written.', run: (view: SettingsView) => view.raw() },
  {
    signature: 'Settings.pages(): list',
    about: 'The custom tabs, each as `{url, icon, internal, refresh, preload}`.',
    run: (view: SettingsView) => [...view.pages],
  },
];
