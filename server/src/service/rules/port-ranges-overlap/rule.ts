import type { PortRangeByEnds } from '../../catalogue/port-range.js';
import { t } from '../../messages/localise.js';
import { type WrittenRange, writtenRange } from '../../relations/port-numbers.js';
import type { ConfigRule } from '../rule.js';

export const rule: ConfigRule = {
  meta: {
    id: 'port-ranges-overlap',
    category: 'relations',
    severity: 'error',
    summary: 'Two ranges of media ports share ports.',
    sources: [
      { guide: 'Parameters Reference Guide for Cisco Jabber 12.9', chapter: 'Cisco Unified Communications Manager' },
    ],
    fix: 'none',
  },
  document({ document, catalogue, report }) {
    const ranges = catalogue.portRanges.media.flatMap((stream) => {
      const range = writtenRange(document, stream);
      return range && range.start.number <= range.end.number ? [{ stream, range }] : [];
    });
    for (const [index, later] of ranges.entries()) {
      const earlier = ranges.slice(0, index).find((each) => overlap(each.range, later.range));
      if (!earlier) continue;
      report({
        span: later.range.start.setting.trimmedSpan,
        message: t(
          'The {0} ports {1} share ports with the {2} ports {3}. The ranges have to be apart.',
          nameOf(later.stream),
          rangeText(later.range),
          nameOf(earlier.stream),
          rangeText(earlier.range),
        ),
        parameter: later.stream.start,
        related: [
          { span: earlier.range.start.setting.trimmedSpan, message: t('The other range starts here.') },
          { span: earlier.range.end.setting.trimmedSpan, message: t('The other range ends here.') },
        ],
      });
    }
  },
};

function overlap(a: WrittenRange, b: WrittenRange): boolean {
  return a.start.number <= b.end.number && b.start.number <= a.end.number;
}

function rangeText({ start, end }: WrittenRange): string {
  return `${start.number}-${end.number}`;
}

function nameOf({ stream }: PortRangeByEnds): string {
  switch (stream) {
    case 'audio':
      return t('audio');
    case 'video':
      return t('video');
    case 'fecc':
      return t('far-end camera');
  }
}
