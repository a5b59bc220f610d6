import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { platforms, releases } from '../../server/src/service/catalogue/parameter.js';
import { defaultLintOptions, severities } from '../../server/src/service/lint-options.js';
import { readRuleMetas } from './rule-metas.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The part of the manifest this generator writes; the rest is kept as it is. */
interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Record<string, Record<string, unknown>> } };
}

/** Releases, platforms and rules in the settings of `package.json`, from the one place that knows them. */
export async function generateSettings(): Promise<Map<string, string>> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
  const { properties } = manifest.contributes.configuration;
  fill(properties, 'jabber.release', { enum: releases, default: defaultLintOptions.release });
  fill(properties, 'jabber.platforms', {
    items: { type: 'string', enum: platforms },
    default: defaultLintOptions.platforms,
  });
  const metas = await readRuleMetas();
  fill(properties, 'jabber.rules', {
    properties: Object.fromEntries(metas.map((meta) => [meta.id, setting(meta)])),
    additionalProperties: { enum: choices }, // cross-checks: too many to list in the manifest
  });
  return new Map([['package.json', `${JSON.stringify(manifest, undefined, 2)}\n`]]);
}

const choices = ['off', ...severities];

function setting({ severity, summary }: { severity: string; summary: string }): object {
  return { enum: choices, default: severity, markdownDescription: summary };
}

function fill(properties: Manifest['contributes']['configuration']['properties'], name: string, part: object): void {
  const property = properties[name];
  if (!property) throw new Error(`package.json has no setting ${name}`);
  Object.assign(property, part);
}
