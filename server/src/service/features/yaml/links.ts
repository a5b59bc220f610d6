import type { DocumentLink } from 'vscode-languageserver-types';
import { t } from '../../messages/localise.js';
import { entryOf, type YamlScalar, type YamlValue } from '../../syntax/yaml/yaml-tree.js';
import type { YamlFile } from './yaml-file.js';

/** Links to the files that a description names; a glob leads nowhere. */
export function descriptionLinks({ tree, uri, rangeOf }: YamlFile): DocumentLink[] {
  const files = entryOf(tree.root, 'files')?.value;
  if (files?.kind !== 'map') return [];
  return files.entries
    .flatMap(({ value }) => namesIn(value))
    .flatMap((name) => {
      const target = targetOf(name.source, uri);
      return target === undefined ? [] : [{ range: rangeOf(name.span), target, tooltip: t('Open the file') }];
    });
}

/** Names of files: right there, in a list, or under `files` of an entry. */
function namesIn(value: YamlValue | undefined): YamlScalar[] {
  if (!value) return [];
  if (value.kind === 'scalar') return value.value === null ? [] : [value];
  if (value.kind === 'list') return value.items.flatMap(namesIn);
  return namesIn(entryOf(value, 'files')?.value);
}

function targetOf(name: string, base: string): string | undefined {
  if (name === '' || base.startsWith('untitled:') || /[*?[\]{}!]|^[a-z][\w+.-]*:|^[\\/]/i.test(name)) return undefined;
  const folders = base.split('/').slice(0, -1);
  const root = folders.indexOf('') + 2; // scheme, nothing, host
  for (const part of name.split(/[\\/]/)) {
    if (part === '..' && folders.length > root) folders.pop();
    else if (part !== '.' && part !== '..') folders.push(encodeURIComponent(part));
  }
  return folders.join('/');
}
