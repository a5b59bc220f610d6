import type { MarkupContent } from 'vscode-languageserver-types';
import { type ForeignName, groupNames } from '../../catalogue/parameter.js';
import type { ConfigDocument } from '../../documents/jabber-document.js';
import type { ConfigSetting } from '../../documents/setting.js';
import { t } from '../../messages/localise.js';
import { settingAt } from '../../rules/places.js';
import type { XmlElement } from '../../syntax/xml/xml-document.js';
import { writer } from '../../text/markdown.js';
import { type Span, touches } from '../../text/span.js';
import { elementPath } from '../element-path.js';
import type { FeatureContext } from '../feature-context.js';
import { nestedPlace } from '../nested-schema.js';
import { describeGroup } from './describe-group.js';
import { describeNestedAttribute, describeNestedElement } from './describe-nested.js';
import { describeParameter } from './describe-parameter.js';
import { describeValue } from './describe-value.js';
import type { Description } from './description.js';

/** What stands at the offset of a configuration: a parameter, a value, a group, a nested element or attribute. */
export function describeInConfig(
  document: ConfigDocument,
  offset: number,
  context: FeatureContext,
): Description | undefined {
  const path = elementPath(document.xml, offset);
  const element = path.at(-1);
  if (!element) return undefined;
  const name = nameAt(element, offset);
  const setting = settingAt(document, offset) ?? settingAt(document, offset - 1);
  if (setting?.element === element) return name ? ofName(setting, name, context) : ofValue(setting, offset, context);
  return ofGroup(element, name, context) ?? ofNested(path, element, name, offset, context);
}

/** The name under the cursor, in the open or in the close tag. */
function nameAt({ nameSpan, closeNameSpan }: XmlElement, offset: number): Span | undefined {
  return [nameSpan, closeNameSpan].find((span) => span !== undefined && touches(span, offset));
}

function ofName({ name, parameter }: ConfigSetting, span: Span, context: FeatureContext): Description | undefined {
  if (parameter) return { contents: describeParameter(parameter, context), span };
  const foreign = context.catalogue.foreign(name);
  return foreign && { contents: describeForeign(foreign, context), span };
}

function ofValue(setting: ConfigSetting, offset: number, context: FeatureContext): Description | undefined {
  return touches(setting.trimmedSpan, offset) ? describeValue(setting, offset, context) : undefined;
}

function ofGroup(element: XmlElement, span: Span | undefined, context: FeatureContext): Description | undefined {
  const group = groupNames.find((known) => known.toLowerCase() === element.name.toLowerCase());
  return group && span && { contents: describeGroup(group, context), span };
}

function ofNested(
  path: readonly XmlElement[],
  element: XmlElement,
  span: Span | undefined,
  offset: number,
  context: FeatureContext,
): Description | undefined {
  const place = nestedPlace(path, context.catalogue);
  if (!place) return undefined;
  if (span) return { contents: describeNestedElement(place, context), span };
  const written = element.attributes.find((attribute) => touches(attribute.span, offset));
  const known = written && place.schema.attributes?.[written.name];
  return known && { contents: describeNestedAttribute(written.name, known, place, context), span: written.span };
}

function describeForeign(
  { name, belongsTo, inConfigFile, summary }: ForeignName,
  context: FeatureContext,
): MarkupContent {
  const write = writer(context.editor.markdown);
  const homes = belongsTo.map(homeOf);
  return write.content([
    write.strong(name),
    summary && write.text(summary),
    write.text(t('This name does not belong in jabber-config.xml. It belongs in: {0}.', homes.join(', '))),
    inConfigFile && t('The name in this file is {0}.', write.code(inConfigFile)),
  ]);
}

function homeOf(home: ForeignName['belongsTo'][number]): string {
  switch (home) {
    case 'bootstrap':
      return t('the installer and its bootstrap file');
    case 'url':
      return t('the provisioning URL');
    case 'emm':
      return t('the EMM app configuration');
  }
}
