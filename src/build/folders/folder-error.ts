/** The output or cache folder cannot be used. The message is for the user: what is wrong, and what to do. */
export class FolderError extends Error {}

/** Returns the reason of a failed file operation in plain words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'the system does not permit it',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EBUSY: 'it is in use, or it is a mount point',
  EXDEV: 'it is on another file system',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file or a broken link',
  ENOENT: 'a part of its path is a broken link',
  ELOOP: 'its path contains a loop of links',
  ENAMETOOLONG: 'its path is too long',
};
