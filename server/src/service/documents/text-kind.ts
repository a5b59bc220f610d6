import type { Notation } from '../catalogue/notation.js';

/** What a text is to a client, and the form it is written in. */
export type TextKind =
  | { readonly kind: 'config'; readonly form: 'xml' }
  | { readonly kind: 'bootstrap'; readonly form: 'properties' }
  | { readonly kind: 'installer'; readonly form: InstallerForm }
  | { readonly kind: 'links'; readonly form: LinksForm }
  | { readonly kind: 'emm'; readonly form: EmmForm };

/** A batch file, a PowerShell script, or a text that shows a command. */
export type InstallerForm = 'cmd' | 'powershell' | 'text';
/** What kind of text the links stand in. */
export type LinksForm = 'plain' | 'markdown' | 'html' | 'eml';
/** How the app configuration is written. */
export type EmmForm = 'plist' | 'json' | 'key-value';

export type DocumentKind = TextKind['kind'];

/** The notation of the settings that a kind of document holds. */
export function notationOf(kind: DocumentKind): Notation {
  return kind === 'links' ? 'url' : kind;
}

/** What a document was read as. */
export function textKindOf({ kind, form }: { readonly kind: DocumentKind; readonly form: TextKind['form'] }): TextKind {
  return { kind, form } as TextKind; // a document's form belongs to its kind
}
