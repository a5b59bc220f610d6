import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Makes the client of one host, Node or browser. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;
