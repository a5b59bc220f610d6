import { base64TextsIn } from '../syntax/url/decoded-mail.js';
import { looksLikeJabberConfig } from './detect.js';
import { fileNameOf } from './file-name.js';
import { holdsBootstrapKeys, holdsEmmKeys, holdsInstallerCommand, holdsJabberLink } from './look-for.js';
import type { EmmForm, LinksForm, TextKind } from './text-kind.js';

/** What is known of a text before it is read. */
export interface TextFacts {
  /** URI, path or name of the file. */
  readonly name: string;
  /** The editor's id for the language, where there is an editor. */
  readonly languageId?: string | undefined;
  readonly text: string;
}

const linkForms: Readonly<Record<string, LinksForm>> = {
  txt: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  eml: 'eml',
  plaintext: 'plain',
};

/**
 * What a text is, by the name of its file, the language an editor gives it, and a look at its content; undefined when
 * it is nothing of Jabber's. Cheap: a search at most for the words that such a text must hold.
 */
export function kindOf({ name, languageId = '', text }: TextFacts): TextKind | undefined {
  const fileName = fileNameOf(name).toLowerCase();
  const extension = /\.([a-z0-9]+)$/.exec(fileName)?.[1] ?? '';
  return byLanguage(languageId, extension, text) ?? byName(fileName, extension || languageId, text);
}

/** Our own language ids say what a text is, whatever it holds. */
function byLanguage(languageId: string, extension: string, text: string): TextKind | undefined {
  switch (languageId) {
    case 'jabber-config':
      return { kind: 'config', form: 'xml' };
    case 'jabber-bootstrap':
      return { kind: 'bootstrap', form: 'properties' };
    case 'jabber-installer':
      return { kind: 'installer', form: installerForm(extension) ?? 'text' };
    case 'jabber-links':
      return { kind: 'links', form: linkForms[extension] ?? 'plain' };
    case 'jabber-emm':
      return { kind: 'emm', form: emmForm(extension) ?? emmFormOf(text) };
    default:
      return undefined;
  }
}

function byName(fileName: string, type: string, text: string): TextKind | undefined {
  if (type === 'properties' || type === 'java-properties') {
    const isBootstrap = fileName === 'jabber-bootstrap.properties' || holdsBootstrapKeys(text);
    return isBootstrap ? { kind: 'bootstrap', form: 'properties' } : undefined;
  }
  const shell = installerForm(type);
  if (shell) return holdsInstallerCommand(text) ? { kind: 'installer', form: shell } : undefined;
  const app = emmForm(type);
  if (app) return holdsEmmKeys(text, app, fileName) ? { kind: 'emm', form: app } : undefined;
  const links = Object.hasOwn(linkForms, type) ? linkForms[type] : undefined;
  if (links) {
    if (holdsJabberLink(text) || (links === 'eml' && base64TextsIn(text).some(holdsJabberLink))) {
      return { kind: 'links', form: links };
    }
    if (links !== 'plain') return undefined;
    // Below a sentence it is a part of a text, and no file.
    return (/^\uFEFF?\s*</.test(text) ? propertyList(text) : undefined) ?? keyValueList(text);
  }
  const isNamed = /^jabber-config(?:-.*)?\.xml$/.test(fileName);
  if (isNamed || looksLikeJabberConfig(text)) return { kind: 'config', form: 'xml' };
  return type === 'xml' ? propertyList(text) : undefined;
}

/** A list with its root, or the dictionary alone, as consoles take it. */
const plistRoot = /<plist\b|^\uFEFF?\s*(?:<\?xml[^<]*>\s*)?<dict>/i;

/** A property list whose name does not say so: one that was never saved, or was pasted into a text. */
function propertyList(text: string): TextKind | undefined {
  const isOne = plistRoot.test(text.slice(0, 2000)) && holdsEmmKeys(text, 'plist');
  return isOne ? { kind: 'emm', form: 'plist' } : undefined;
}

function keyValueList(text: string): TextKind | undefined {
  return holdsEmmKeys(text, 'key-value') ? { kind: 'emm', form: 'key-value' } : undefined;
}

/** By file extension or by the editor's language id. */
function installerForm(type: string): 'cmd' | 'powershell' | undefined {
  if (type === 'cmd' || type === 'bat') return 'cmd';
  return type === 'ps1' || type === 'powershell' ? 'powershell' : undefined;
}

function emmForm(type: string): EmmForm | undefined {
  if (type === 'plist' || type === 'mobileconfig') return 'plist';
  return type === 'json' || type === 'jsonc' ? 'json' : undefined;
}

function emmFormOf(text: string): EmmForm {
  const first = /\S/.exec(text)?.[0];
  if (first === '<' && /<(?:\?xml|!DOCTYPE|plist|dict|key)\b/i.test(text.slice(0, 2000))) return 'plist';
  return first === '{' || first === '[' ? 'json' : 'key-value';
}
