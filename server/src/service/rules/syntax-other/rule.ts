import { t } from '../../messages/localise.js';
import { restOfTag, syntaxRule } from '../syntax-rule.js';

export const rule = syntaxRule(
  { id: 'syntax-other', summary: 'The text is no XML here, in a way no other rule describes.', fix: 'none' },
  {
    'name-invalid': ({ found = '' }) => ({
      message: t('`{0}` is no name XML allows: letters, digits, `_`, `-` and `.` only, and no digit first.', found),
    }),
    'nesting-too-deep': () => ({ message: t('Elements are nested deeper here than any configuration needs.') }),
    unexpected: (error, context) => ({
      message: error.found
        ? t('`{0}` makes no sense to XML here.', error.found)
        : t('This makes no sense to XML here.'),
      absorbs: restOfTag(error, context),
    }),
  },
);
