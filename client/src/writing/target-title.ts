import * as vscode from 'vscode';
import type { NotationId, TargetId } from '../../../protocol/requests.js';

/** What a target is to the person who chooses it. */
export function targetTitle(target: TargetId): string {
  switch (target) {
    case 'url':
      return vscode.l10n.t('Provisioning URL');
    case 'url-html':
      return vscode.l10n.t('Provisioning URL as an HTML link');
    case 'url-markdown':
      return vscode.l10n.t('Provisioning URL as a Markdown link');
    case 'url-mail':
      return vscode.l10n.t('Mail with the provisioning URL');
    case 'url-qr':
      return vscode.l10n.t('Provisioning URL as a QR code (SVG)');
    case 'msi':
      return vscode.l10n.t('Installer command line for cmd');
    case 'msi-ps':
      return vscode.l10n.t('Installer command line for PowerShell');
    case 'bootstrap':
      return vscode.l10n.t('Bootstrap file (jabber-bootstrap.properties)');
    case 'emm-ios':
      return vscode.l10n.t('Property list for iPhone and iPad');
    case 'emm-android':
      return vscode.l10n.t('JSON for Android');
    case 'emm-android-managed':
      return vscode.l10n.t('JSON for Android with managed properties');
    case 'emm-intune':
      return vscode.l10n.t('JSON for Intune, Android');
    case 'emm-intune-ios':
      return vscode.l10n.t('JSON for Intune, iPhone and iPad');
    case 'emm-text':
      return vscode.l10n.t('Lines of key = value for a console');
    case 'xml':
      return vscode.l10n.t('Configuration file (jabber-config.xml)');
  }
}

/** Targets by what they hold. */
export const urlTargets: readonly TargetId[] = ['url', 'url-html', 'url-markdown', 'url-mail', 'url-qr'];
export const installerTargets: readonly TargetId[] = ['msi', 'msi-ps'];
export const emmTargets: readonly TargetId[] = [
  'emm-ios',
  'emm-android',
  'emm-android-managed',
  'emm-intune',
  'emm-intune-ios',
  'emm-text',
];
export const allTargets: readonly TargetId[] = [...urlTargets, ...installerTargets, 'bootstrap', ...emmTargets, 'xml'];

/** The notation a target is written in. */
export function notationOf(target: TargetId): NotationId {
  if (urlTargets.includes(target)) return 'url';
  if (installerTargets.includes(target)) return 'installer';
  if (emmTargets.includes(target)) return 'emm';
  return target === 'xml' ? 'config' : 'bootstrap';
}
