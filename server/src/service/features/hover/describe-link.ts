import type { MarkupContent } from 'vscode-languageserver-types';
import { legacyLinkOf } from '../../catalogue/legacy-link.js';
import type { LegacyLink, LinkParameter, LinkScheme } from '../../catalogue/link-schemes.js';
import type { Source } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import type { WrittenLink } from '../../syntax/url/written-link.js';
import { type Writer, writer } from '../../text/markdown.js';
import { touches } from '../../text/span.js';
import type { FeatureContext } from '../feature-context.js';
import type { Description } from './description.js';
import { platformName } from './words.js';

/** What the link at the offset makes a client do; over one of its parameters, what that is for. */
export function describeLinkAt(
  links: readonly WrittenLink[],
  offset: number,
  context: FeatureContext,
): Description | undefined {
  const link = links.find(({ span }) => touches(span, offset));
  if (!link) return undefined;
  const { catalogue, editor } = context;
  const write = writer(editor.markdown);
  const legacy = legacyLinkOf(link, catalogue.linkSchemes);
  if (legacy) return { contents: describeLegacy(legacy, catalogue.linkSchemes.legacy.source, write), span: link.span };
  const scheme = schemeNamed(link.scheme, context);
  if (!scheme) return undefined;
  const written = link.parameters.find(({ name }) => touches(name.span, offset))?.name;
  const known = written && scheme.parameters?.find(({ name }) => name.toLowerCase() === written.text.toLowerCase());
  if (known) return { contents: write.content([parameterLine(known, write)]), span: written.span };
  return { contents: describeScheme(scheme, write), span: link.span };
}

/** What `ciscojabber://provision` does. */
export function describeProvision(context: FeatureContext): MarkupContent {
  const { catalogue, editor } = context;
  const write = writer(editor.markdown);
  const form = catalogue.notationFacts.facts.url?.find(({ id }) => id === 'form');
  const scheme = schemeNamed('ciscojabber', context);
  return write.content([
    `${write.strong('ciscojabber://provision')} · ${write.text(t('provisioning URL'))}`,
    form && write.text(form.text),
    scheme && write.lines(schemeFacts(scheme, write)),
    form && sourceLine(form.source, write),
  ]);
}

function schemeNamed(scheme: string, { catalogue }: FeatureContext): LinkScheme | undefined {
  return catalogue.linkSchemes.schemes.find((each) => each.scheme === `${scheme}:`);
}

function describeScheme(scheme: LinkScheme, write: Writer): MarkupContent {
  const { forms, parameters, notes, doubt, source } = scheme;
  return write.content([
    `${write.strong(scheme.scheme)} · ${write.text(t('link for Jabber clients'))}`,
    write.text(t('What it does: {0}.', scheme.action)),
    write.lines(schemeFacts(scheme, write)),
    section(
      t('Written as'),
      forms.map((form) => write.code(form)),
      write,
    ),
    section(
      t('Parameters'),
      parameters?.map((parameter) => parameterLine(parameter, write)),
      write,
    ),
    section(
      t('Notes'),
      notes?.map((note) => write.text(note)),
      write,
    ),
    doubt && `${write.text(t('Remark on the guides:'))} ${write.text(doubt)}`,
    sourceLine(source, write),
  ]);
}

function schemeFacts({ platforms, enabledBy }: LinkScheme, write: Writer): string[] {
  return [
    `${write.strong(t('Platforms'))}: ${write.text(platforms.map(platformName).join(', '))}`,
    t('{0} in jabber-config.xml turns it off.', write.code(enabledBy)),
  ];
}

function parameterLine({ name, meaning, platforms }: LinkParameter, write: Writer): string {
  const where = platforms ? ` (${platforms.map(platformName).join(', ')})` : '';
  return `${write.code(name)} – ${write.text(meaning + where)}`;
}

function describeLegacy({ form, action, typeValues }: LegacyLink, source: Source, write: Writer): MarkupContent {
  return write.content([
    `${write.code(form)} · ${write.text(t('link of an old client'))}`,
    write.text(t('What it does: {0}.', action)),
    section(
      t('Values of type'),
      typeValues &&
        Object.entries(typeValues).map(([value, meaning]) => `${write.code(value)} – ${write.text(meaning)}`),
      write,
    ),
    sourceLine(source, write),
  ]);
}

function section(heading: string, items: readonly string[] | undefined, write: Writer): string {
  return items && items.length > 0 ? `${write.strong(heading)}\n\n${write.list(items)}` : '';
}

function sourceLine({ guide, chapter }: Source, write: Writer): string {
  return write.text(t('Source: {0}', chapter === undefined ? guide : t('{0}, chapter {1}', guide, chapter)));
}
