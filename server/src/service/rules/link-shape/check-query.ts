import type { LinkScheme } from '../../catalogue/link-schemes.js';
import { t } from '../../messages/localise.js';
import type { WrittenLink } from '../../syntax/url/written-link.js';
import { closestWord } from '../../values/closest.js';
import { insertAt, possibleFix, replace } from '../fixes.js';
import type { RuleContext } from '../rule.js';

type ReportDoor = RuleContext['report'];
type Parameter = WrittenLink['parameters'][number];

/** Introduces the others in `im:` and `xmpp:`, and takes no value itself. */
const introduction = 'message';

/** Judges what stands behind the `?`, for the schemes whose parameters the guides describe. */
export function checkQuery(link: WrittenLink, scheme: LinkScheme, text: string, report: ReportDoor): void {
  const known = scheme.parameters?.map(({ name }) => name);
  const first = link.parameters[0];
  if (!known || !first) return;
  const opens = known.includes(introduction);
  // It introduces the others that the guides name, and nothing else.
  const introduced = link.parameters.find((each) => known.some((name) => isNamed(each, name)));
  if (opens && introduced && !link.parameters.some((each) => isNamed(each, introduction))) {
    reportNoIntroduction(introduced, first, report);
  }
  link.parameters.forEach((parameter, index) => {
    checkName(parameter, known, scheme.scheme, report);
    if (isNamed(parameter, introduction) && opens) checkIntroduction(parameter, index, report);
    else if (parameter.value === undefined && known.some((name) => isNamed(parameter, name))) {
      report({ span: parameter.name.span, message: t('`{0}` has no value.', parameter.name.text) });
    }
  });
  checkSeparators(link, scheme.separators?.query ?? '&', text, report);
}

/** Case is not said to matter here. */
export function isNamed({ name }: Parameter, wanted: string): boolean {
  return name.text.toLowerCase() === wanted.toLowerCase();
}

function reportNoIntroduction({ name }: Parameter, first: Parameter, report: ReportDoor): void {
  const at = first.name.span.start;
  report({
    span: name.span,
    message: t('In the guides `{0}` comes first, then the others.', introduction),
    fixes: () => [possibleFix(t('Write `{0}` first', introduction), insertAt(at, `${introduction};`))],
  });
}

function checkIntroduction({ name, value }: Parameter, index: number, report: ReportDoor): void {
  if (index > 0) {
    report({ span: name.span, message: t('In the guides `{0}` comes first, then the others.', introduction) });
  } else if (value !== undefined) {
    report({
      span: name.span,
      message: t('`{0}` takes no value; the text of the message stands in `{1}`.', introduction, 'body'),
    });
  }
}

/** `place` is the kind of link, as it stands in a sentence. */
export function checkName(parameter: Parameter, known: readonly string[], place: string, report: ReportDoor): void {
  const { name } = parameter;
  if (known.some((each) => isNamed(parameter, each))) return;
  const closest = closestWord(name.text, known);
  report({
    span: name.span,
    message: closest
      ? t('The guides know no `{0}` in `{1}` links. Did you mean `{2}`?', name.text, place, closest)
      : t('The guides know no `{0}` in `{1}` links.', name.text, place),
    fixes: () => (closest ? [possibleFix(t('Write `{0}`', closest), replace(name.span, closest))] : []),
  });
}

/** Only a plain separator is judged: what is escaped, or broken over lines, is left alone. */
export function checkSeparators(link: WrittenLink, wanted: string, text: string, report: ReportDoor): void {
  let end: number | undefined;
  for (const { name, value } of link.parameters) {
    const span = { start: end ?? name.span.start, end: name.span.start };
    end = value?.span.end ?? name.span.end;
    const written = text.slice(span.start, span.end);
    if (!/^(?:;|&|&amp;)$/.test(written) || written.startsWith(wanted)) continue;
    report({
      span,
      message: t('In the guides the parts behind the question mark are parted by `{0}`.', wanted),
      fixes: () => [possibleFix(t('Write `{0}`', wanted), replace(span, wanted))],
    });
  }
}

/** `xmpp:a@b,c@d`: the guides part addresses by other characters. Digits behind a comma are dialled, not written to. */
export function checkAddressSeparators(
  { addresses }: WrittenLink,
  { scheme, separators }: LinkScheme,
  text: string,
  report: ReportDoor,
): void {
  const wanted = separators?.addresses;
  const first = wanted?.[0];
  if (!wanted || first === undefined) return;
  for (const [index, address] of addresses.entries()) {
    const before = addresses[index - 1];
    if (!before || !address.text.includes('@')) continue;
    const span = { start: before.span.end, end: address.span.start };
    const written = text.slice(span.start, span.end);
    if (!/^[;,]$/.test(written) || wanted.includes(written)) continue;
    report({
      span,
      message: t('In the guides addresses of `{0}` are parted by `{1}`.', scheme, first),
      fixes: () => [possibleFix(t('Write `{0}`', first), replace(span, first))],
    });
  }
}
