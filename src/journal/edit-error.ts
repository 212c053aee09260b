/** An edit that is refused or that failed and was taken back: the file, the fact and the next step. */
export class EditError extends Error {
  /** Relative to the folder of the edit, with `/`; `.` is the folder itself. */
  readonly file: string;
  /** Continues the name of the file: `already exists`. */
  readonly fact: string;
  readonly step: string;

  constructor(file: string, fact: string, step: string, options?: ErrorOptions) {
    super(`${file} ${fact}. ${step}`, options);
    this.file = file;
    this.fact = fact;
    this.step = step;
  }
}

const CHECK_FILE = 'Check its name, its permissions and the space on the disk.';

/** Calls a function that works on a file. Turns an error of the operating system into an EditError. */
export function onFile<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw systemErrorOn(file, error);
  }
}

function systemErrorOn(file: string, error: NodeJS.ErrnoException): EditError {
  if (error.syscall === 'fchown') {
    const fact = 'belongs to another user or group, and this user may not keep that';
    return new EditError(file, fact, 'Run the command as the owner of the file.', { cause: error });
  }
  if (error.code === 'EEXIST') return existsError(file);
  const fact = `cannot be written: ${reasonOf(error)}`;
  return new EditError(file, fact, CHECK_FILE, { cause: error });
}

/** Returns the refusal to write a new file over another one. */
export function existsError(file: string): EditError {
  return new EditError(file, 'already exists', 'Choose another name, or edit that file.');
}

/** Returns the words of an error of the operating system: `permission denied`. */
export function reasonOf(error: Error): string {
  return /^\w+: ([^,]+)/u.exec(error.message)?.[1] ?? error.message;
}

/** Checks for an error of the operating system. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
