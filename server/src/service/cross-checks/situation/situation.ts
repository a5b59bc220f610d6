import type { DeploymentDocument } from '../../deployment/deployment-document.js';
import type { InputKind } from '../cross-check.js';
import type { SettingsView } from './settings-view.js';

/** Everything a condition can read at once: one way in which a client may come to be configured. */
export type Situation = Readonly<{
  /** The configuration that counts: a group file laid over the global one. */
  cfg: SettingsView;
  globalcfg: SettingsView;
  groupcfg: SettingsView;
  /** The former version of the global file. */
  prev: SettingsView;
  boot: SettingsView;
  url: SettingsView;
  emm: SettingsView;
  /** Undefined where no description belongs to the files. */
  deployment: DeploymentDocument | undefined;
}>;

/** The variables of a condition that show settings. */
export const viewNames = ['cfg', 'globalcfg', 'groupcfg', 'prev', 'boot', 'url', 'emm'] as const;
export type ViewName = (typeof viewNames)[number];

/** Which input a variable shows. */
export const inputOfView: Readonly<Record<ViewName, Exclude<InputKind, 'deployment'>>> = {
  cfg: 'config',
  globalcfg: 'config',
  groupcfg: 'config',
  prev: 'config',
  boot: 'bootstrap',
  url: 'url',
  emm: 'emm',
};

/** The variable that shows an input as it counts. */
export const viewOfInput = { config: 'cfg', bootstrap: 'boot', url: 'url', emm: 'emm' } as const;

/** True when an input is there. */
export function isGiven(situation: Situation, input: InputKind): boolean {
  return input === 'deployment' ? situation.deployment !== undefined : situation[viewOfInput[input]].given;
}
