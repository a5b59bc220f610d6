import type { Notation } from '../../catalogue/notation.js';
import type { Parameter } from '../../catalogue/parameter.js';
import { offered } from '../../generate/offered.js';
import type { Product, Target } from '../../generate/target.js';
import { languageOffers } from '../completion/language-offers.js';
import { isClosed, type Offer, offersFor } from '../completion/offers.js';
import type { FeatureContext } from '../feature-context.js';
import { describeParameter } from '../hover/describe-parameter.js';

/** What a dialogue needs to know about a setting that the user may choose. */
export interface OfferedSetting {
  readonly name: string;
  readonly summary?: string;
  /** All that is known, as Markdown. */
  readonly documentation: string;
  readonly required: boolean;
  readonly requiredWhen?: string;
  readonly values: readonly { readonly value: string; readonly meaning?: string }[];
  /** True: no other value than those in `values` is accepted. */
  readonly closed: boolean;
  /** Set for lists: several of `values` may be taken, with this between them. */
  readonly separator?: string;
  readonly default?: string;
  readonly example?: string;
  readonly secret: boolean;
}

/** What is to be written, and for whom. */
export interface OfferedRequest {
  readonly notation: Notation;
  /** Where only some of the notation's settings can be written. */
  readonly target?: Target;
  readonly product?: Product;
}

/** The settings to choose from, the required ones first. Only what the release and the platforms have. */
export function offeredSettings(
  { notation, target, product }: OfferedRequest,
  context: FeatureContext,
): OfferedSetting[] {
  const { catalogue, options } = context;
  const choices = { release: options.release, ...(product && { product }) };
  const parameters = offered(target ?? widestTarget(notation), choices, catalogue);
  const settings = parameters.map((parameter) => offeredSetting(parameter, context));
  return [...settings.filter(({ required }) => required), ...settings.filter(({ required }) => !required)];
}

/** The target that takes all settings of a notation. */
function widestTarget(notation: Notation): Target {
  switch (notation) {
    case 'config':
      return 'xml';
    case 'installer':
      return 'msi';
    case 'emm':
      return 'emm-text';
    default:
      return notation;
  }
}

function offeredSetting(parameter: Parameter, context: FeatureContext): OfferedSetting {
  const { name, summary, required, value, default: standard, example, sensitive } = parameter;
  const offers = [...offersFor(parameter), ...languageOffers(parameter, context.catalogue)];
  const markdown = { ...context, editor: { ...context.editor, markdown: true } };
  return {
    name,
    documentation: describeParameter(parameter, markdown, 'offered').value,
    required: required === true,
    values: offers.map(({ value: word, meaning, mark }) => withMeaning(word, meaning ?? mark)),
    closed: isClosed(value) && value.allowCustom !== true,
    secret: value.type === 'secret' || sensitive === true,
    ...(summary !== undefined && { summary }),
    ...(typeof required === 'string' && { requiredWhen: required }),
    ...(value.type === 'list' && value.separator !== undefined && { separator: value.separator }),
    ...(standard !== undefined && { default: standard }),
    ...(example !== undefined && { example }),
  };
}

function withMeaning(value: Offer['value'], meaning: string | undefined): Offer {
  return meaning === undefined ? { value } : { value, meaning };
}
