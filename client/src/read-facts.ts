import * as vscode from 'vscode';
import { factNames } from '../../server/src/service/facts/fact-names.js';

/**
 * The data files of the extension, for a server that cannot read them itself. One that cannot be read is left
 * out: the server then says what is missing.
 */
export async function readFacts(
  context: vscode.ExtensionContext,
  report: (message: string) => void,
): Promise<Readonly<Record<string, string>>> {
  const read = async (name: string): Promise<readonly (readonly [string, string])[]> => {
    const file = vscode.Uri.joinPath(context.extensionUri, `dist/facts/${name}.json`);
    try {
      return [[name, new TextDecoder().decode(await vscode.workspace.fs.readFile(file))]];
    } catch (error) {
      report(`${file.toString(true)}: ${String(error)}`);
      return [];
    }
  };
  return Object.fromEntries((await Promise.all(factNames.map(read))).flat());
}
