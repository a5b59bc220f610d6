import { compareReleases } from '../../catalogue/exists-in.js';
import type { Parameter } from '../../catalogue/parameter.js';
import { t } from '../../messages/localise.js';
import { softened } from '../../values/softened.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  meta: {
    id: 'parameter-not-in-release',
    category: 'releases',
    severity: 'information',
    summary: 'A parameter does not exist in the chosen release.',
    sources: [{ guide: 'Parameters Reference Guides for Cisco Jabber 12.1 to 14.1' }],
    fix: 'none',
  },
  setting(setting, { catalogue, options, report }) {
    const { parameter } = setting;
    // Old directory names and names with a successor have rules of their own.
    if (!parameter || parameter.retired || catalogue.existsIn(parameter, options.release)) return;
    const gone = parameter.until !== undefined && compareReleases(options.release, parameter.until) > 0;
    if (gone && parameter.replacedBy !== undefined) return;
    report({
      span: setting.nameSpan,
      message: gone ? goneMessage(parameter, options.release) : newMessage(parameter, options.release),
      // A name taken out of the guides may still be read; the doubt says so.
      ...(gone && { severity: softened(parameter, 'information'), tag: 'deprecated' as const }),
      parameter: parameter.name,
    });
  },
};

function goneMessage({ name, until }: Parameter, release: string): string {
  return t('The guides list `{0}` up to Jabber {1}, not for {2}.', name, until ?? '', release);
}

function newMessage({ name, since }: Parameter, release: string): string {
  return t(
    'The guides list `{0}` from Jabber {1} on; older clients, such as {2}, do not know it.',
    name,
    since ?? '',
    release,
  );
}
