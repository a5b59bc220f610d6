import * as vscode from 'vscode';
import type { ProductId, TargetId } from '../../../protocol/requests.js';
import { mapAnswer } from '../dialogue/answer.js';
import { askChoice } from '../dialogue/ask-choice.js';
import { askText } from '../dialogue/ask-text.js';
import type { Step } from '../dialogue/run-dialogue.js';
import { type Draft, withOptions } from './draft.js';
import { targetTitle } from './target-title.js';

/** Asks which of some targets to write. */
export function targetStep(targets: readonly TargetId[]): Step<Draft> {
  return {
    async ask(draft, place) {
      const choices = targets.map((target) => ({ label: targetTitle(target), value: target }));
      const active = choices.find(({ value }) => value === draft.target);
      const chosen = await askChoice(place, { prompt: vscode.l10n.t('What to write'), choices, active });
      return mapAnswer(chosen, (target) => ({ ...draft, target }));
    },
  };
}

/** Asks which mobile client the configuration is for. */
export const productStep: Step<Draft> = {
  applies: ({ target }) => target.startsWith('emm'),
  async ask(draft, place) {
    const choices: { label: string; value: ProductId }[] = [
      { label: 'Jabber', value: 'jabber' },
      { label: 'Jabber for Intune', value: 'intune' },
      { label: 'Jabber for BlackBerry', value: 'blackberry' },
    ];
    const active = choices.find(({ value }) => value === draft.options.product);
    const chosen = await askChoice(place, { prompt: vscode.l10n.t('Client it is for'), choices, active });
    return mapAnswer(chosen, (product) => withOptions(draft, { product }));
  },
};

/** Asks for the words of a link that the reader sees. */
export const labelStep: Step<Draft> = {
  applies: ({ target }) => target === 'url-html' || target === 'url-markdown',
  async ask(draft, place) {
    const value = draft.options.label ?? vscode.l10n.t('Set up Cisco Jabber');
    const typed = await askText(place, { prompt: vscode.l10n.t('Text of the link'), value, validate: needsText });
    return mapAnswer(typed, (label) => withOptions(draft, { label }));
  },
};

/** Asks for the name of the Android app, which managed properties name. */
export const androidAppStep: Step<Draft> = {
  applies: ({ target }) => target === 'emm-intune',
  async ask(draft, place) {
    const prompt = vscode.l10n.t('Name of the Android app in your store, or nothing to leave it out');
    const value = draft.options.androidApp;
    const typed = await askText(place, { prompt, value, placeholder: 'com.example.app' });
    return mapAnswer(typed, (text) => {
      const { androidApp: _, ...others } = draft.options;
      const app = text.trim();
      return { ...draft, options: app === '' ? others : { ...others, androidApp: app } };
    });
  },
};

/** Asks what is installed. */
export const packageStep: Step<Draft> = {
  applies: ({ target }) => target.startsWith('msi'),
  async ask(draft, place) {
    const prompt = vscode.l10n.t('Installer file: its name or path');
    const value = draft.options.package ?? 'CiscoJabberSetup.msi';
    const typed = await askText(place, { prompt, value, validate: needsText });
    return mapAnswer(typed, (file) => withOptions(draft, { package: file.trim() }));
  },
};

/** Asks whether settings of an earlier installation are replaced. */
export const clearStep: Step<Draft> = {
  applies: ({ target }) => target.startsWith('msi'),
  async ask(draft, place) {
    const choices = [
      {
        label: vscode.l10n.t('Replace what an earlier installation set'),
        description: 'CLEAR=1',
        detail: vscode.l10n.t('Without it an existing bootstrap file is kept, and the settings here have no effect.'),
        value: true,
      },
      {
        label: vscode.l10n.t('Keep what an earlier installation set'),
        detail: vscode.l10n.t('For computers on which Jabber was never installed.'),
        value: false,
      },
    ];
    const active = choices.find(({ value }) => value === (draft.options.clear ?? true));
    const prompt = vscode.l10n.t('Computers that have Jabber already');
    const chosen = await askChoice(place, { prompt, choices, active });
    return mapAnswer(chosen, (clear) => withOptions(draft, { clear }));
  },
};

/** Asks whether the installer shows its windows. */
export const quietStep: Step<Draft> = {
  applies: ({ target }) => target.startsWith('msi'),
  async ask(draft, place) {
    const choices = [
      { label: vscode.l10n.t('Install without any window'), description: '/quiet', value: true },
      { label: vscode.l10n.t('Show the installer'), value: false },
    ];
    const active = choices.find(({ value }) => value === (draft.options.quiet ?? true));
    const chosen = await askChoice(place, { prompt: vscode.l10n.t('What users see'), choices, active });
    return mapAnswer(chosen, (quiet) => withOptions(draft, { quiet }));
  },
};

async function needsText(text: string): Promise<string | undefined> {
  return text.trim() === '' ? vscode.l10n.t('Type something.') : undefined;
}
