import { t } from '../service/messages/localise.js';

/** What went wrong with a file, in a few words. */
export function describeFailure(error: unknown): string {
  switch (failureCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return t('no such file or directory');
    case 'EACCES':
    case 'EPERM':
      return t('permission denied');
    case 'EBUSY':
      return t('in use by another program');
    case 'EISDIR':
      return t('is a directory');
    case 'ELOOP':
      return t('symbolic links in a circle');
    case 'ENAMETOOLONG':
      return t('name too long');
    case 'ENOSPC':
      return t('no space left on the device');
    case 'EROFS':
      return t('the file system is read-only');
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

export function failureCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
