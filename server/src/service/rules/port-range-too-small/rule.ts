import type { PortRangeByEnds, PortRangeBySize } from '../../catalogue/port-range.js';
import { t } from '../../messages/localise.js';
import { writtenNumber, writtenRange } from '../../relations/port-numbers.js';
import type { ConfigContext, ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'port-range-too-small',
    category: 'relations',
    severity: 'error',
    summary: 'A range of ports holds too few ports, or reaches beyond the last one.',
    sources: [
      { guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Cisco Unified Communications Manager' },
      { guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Common Policies' },
    ],
    fix: 'none',
  },
  document(context) {
    const { media, share } = context.catalogue.portRanges;
    for (const range of media) checkEnds(range, context);
    checkSum(share, context);
  },
};

function checkEnds(range: PortRangeByEnds, { document, report }: ConfigContext): void {
  const written = writtenRange(document, range);
  if (!written) return;
  const { start, end } = written;
  const count = end.number - start.number + 1;
  if (count >= range.leastPorts) return;
  report({
    span: end.setting.trimmedSpan,
    message:
      count < 1
        ? t('The range ends at {0}, before it starts at {1}.', end.number, start.number)
        : t(
            'The range {0}-{1} holds {2} ports; it has to hold {3} at least.',
            start.number,
            end.number,
            count,
            range.leastPorts,
          ),
    parameter: range.end,
    related: [{ span: start.setting.trimmedSpan, message: t('The range starts here.') }],
  });
}

/** A size that is not written has its default, as the guide says of the range. */
function checkSum(range: PortRangeBySize, { document, report }: ConfigContext): void {
  const start = writtenNumber(document, range.start);
  if (!start) return;
  const size = writtenNumber(document, range.size);
  // A size that is written but cannot be read says nothing about the range.
  if (!size && document.settingsNamed(range.size).length > 0) return;
  const count = size?.number ?? range.defaultSize;
  if (start.number > range.highest || start.number + count <= range.highest) return;
  report({
    span: start.setting.trimmedSpan,
    message: size
      ? t(
          '{0} and {1} add up to {2}; the highest port is {3}.',
          start.number,
          count,
          start.number + count,
          range.highest,
        )
      : t(
          '{0} and the default size {1} add up to {2}; the highest port is {3}.',
          start.number,
          count,
          start.number + count,
          range.highest,
        ),
    // The size may be written in the global file.
    ...(!size && { severity: 'warning' as const }),
    parameter: range.start,
    related: size ? [{ span: size.setting.trimmedSpan, message: t('The size stands here.') }] : [],
  });
}
