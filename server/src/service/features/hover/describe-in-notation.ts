import type { NotationDocument } from '../../documents/jabber-document.js';
import type { Setting } from '../../documents/setting.js';
import { touches } from '../../text/span.js';
import type { FeatureContext } from '../feature-context.js';
import { touchedSetting } from '../touched-setting.js';
import { describeElsewhere } from './describe-elsewhere.js';
import { describeLinkAt, describeProvision } from './describe-link.js';
import { describeParameter } from './describe-parameter.js';
import { describePlaceholder } from './describe-placeholder.js';
import { describeSwitch } from './describe-switch.js';
import { describeValue } from './describe-value.js';
import type { Description } from './description.js';

/** What stands at the offset of a document in any notation but XML: a name, a value, a switch, a link. */
export function describeInNotation(
  document: NotationDocument,
  offset: number,
  context: FeatureContext,
): Description | undefined {
  const touched = touchedSetting(document, offset);
  if (touched?.part === 'name') return ofName(touched.setting, context);
  if (touched) {
    return touches(touched.setting.trimmedSpan, offset) ? describeValue(touched.setting, offset, context) : undefined;
  }
  if (document.kind === 'installer') return ofSwitch(document.sets, offset, context);
  if (document.kind === 'bootstrap') {
    const span = document.placeholders.find((each) => touches(each, offset));
    const contents = span && describePlaceholder(context);
    return contents && { contents, span };
  }
  if (document.kind !== 'links') return undefined;
  const head = document.sets.find(({ headSpan }) => touches(headSpan, offset));
  if (head) return { contents: describeProvision(context), span: head.headSpan };
  return describeLinkAt(document.links, offset, context);
}

function ofName({ name, nameSpan, parameter, set }: Setting, context: FeatureContext): Description | undefined {
  const contents = parameter ? describeParameter(parameter, context) : describeElsewhere(name, set.notation, context);
  return contents && { contents, span: nameSpan };
}

function ofSwitch(
  sets: Extract<NotationDocument, { kind: 'installer' }>['sets'],
  offset: number,
  context: FeatureContext,
): Description | undefined {
  const command = sets.find(({ span }) => touches(span, offset));
  const word = command?.switches.find(({ span }) => touches(span, offset));
  const contents = word && describeSwitch(word.text, context);
  return contents && { contents, span: word.span };
}
