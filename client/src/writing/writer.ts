import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ConvertParams,
  type ConvertResult,
  convertMethod,
  type GenerateParams,
  type GenerateResult,
  generateMethod,
  type OfferedParams,
  type OfferedSetting,
  offeredMethod,
  type SettingsAtParams,
  type SettingsAtResult,
  settingsAtMethod,
  type TargetChoices,
  type TargetId,
  type ValidateParams,
  validateMethod,
} from '../../../protocol/requests.js';
import type { Draft } from './draft.js';
import { notationOf } from './target-title.js';

/** The server's knowledge of what can be written and how, for one dialogue. */
export interface Writer {
  /** Where the dialogue began; undefined without an editor. */
  readonly place: SettingsAtParams | undefined;
  offered(draft: Draft): Promise<readonly OfferedSetting[]>;
  /** Why a setting cannot have a value; undefined when it can. */
  validate(draft: Draft, name: string, value: string): Promise<string | undefined>;
  generate(draft: Draft): Promise<GenerateResult>;
  settingsAt(): Promise<SettingsAtResult | undefined>;
  convert(target: TargetId, options: TargetChoices): Promise<ConvertResult | undefined>;
}

export function createWriter(client: BaseLanguageClient, place: SettingsAtParams | undefined): Writer {
  const document = place ? { uri: place.uri } : {};
  const kind = ({ target, options: { product } }: Draft): OfferedParams => ({
    notation: notationOf(target),
    ...(product ? { product } : {}),
    ...document,
  });
  return {
    place,
    offered(draft) {
      const params: OfferedParams = { ...kind(draft), target: draft.target };
      return client.sendRequest<readonly OfferedSetting[]>(offeredMethod, params);
    },
    async validate(draft, name, value) {
      const params: ValidateParams = { ...kind(draft), name, value };
      return (await client.sendRequest<string | null>(validateMethod, params)) ?? undefined;
    },
    generate({ target, settings, options }) {
      const params: GenerateParams = { target, settings, options, ...document };
      return client.sendRequest<GenerateResult>(generateMethod, params);
    },
    async settingsAt() {
      if (!place) return undefined;
      return (await client.sendRequest<SettingsAtResult | null>(settingsAtMethod, place)) ?? undefined;
    },
    async convert(target, options) {
      if (!place) return undefined;
      const params: ConvertParams = { ...place, target, options };
      return (await client.sendRequest<ConvertResult | null>(convertMethod, params)) ?? undefined;
    },
  };
}

/** The cursor of the editor in front. */
export function placeInFront(): SettingsAtParams | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}
