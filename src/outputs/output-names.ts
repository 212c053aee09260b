/** The limit of a name in bytes, on nearly all file systems. */
export const MAX_NAME = 255;
/**
 * The limit of a path below the output folder, in bytes. Linux allows 4,096 for a whole path and macOS 1,024; the
 * folders above need some of it.
 */
export const MAX_PATH = 1000;

/** Names of devices, with any extension (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/** A path that may contain such a name, or one that ends in a dot or a space. */
const SUSPECT = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)|[. ](?:\/|$)|^\./iu;

/** A reason why a file cannot have its name. */
export interface NameFault {
  readonly code: 'name-too-long' | 'reserved-name';
  readonly message: string;
  readonly hint: string;
}

/** Returns why no file of a site may have this path, in any system that may store the site. */
export function nameFault(file: string): NameFault | undefined {
  return lengthFault(file) ?? (SUSPECT.test(file) ? reservedFault(file) : undefined);
}

function lengthFault(file: string): NameFault | undefined {
  // A UTF-16 unit has at most three bytes.
  if (file.length * 3 <= MAX_NAME) return undefined;
  const [name, bytes] = longestName(file);
  const hint = 'Shorten it.';
  if (bytes > MAX_NAME) {
    const message = `the name "${clip(name)}" would have ${bytes} bytes, at most ${MAX_NAME} are possible`;
    return { code: 'name-too-long', message, hint };
  }
  const all = Buffer.byteLength(file);
  if (all <= MAX_PATH) return undefined;
  const message = `the address "${clip(file)}" would have ${all} bytes, at most ${MAX_PATH} are possible`;
  return { code: 'name-too-long', message, hint };
}

function longestName(file: string): [name: string, bytes: number] {
  const names = file.split('/').map((name): [string, number] => [name, Buffer.byteLength(name)]);
  return names.reduce((longest, found) => (found[1] > longest[1] ? found : longest));
}

function reservedFault(file: string): NameFault | undefined {
  const fault = (name: string, reason: string): NameFault => ({
    code: 'reserved-name',
    message: `the name "${clip(name)}" ${reason}`,
    hint: 'Choose another name.',
  });
  const names = file.split('/');
  const [top = ''] = names;
  if (top.startsWith('.') && top !== '.well-known') {
    return fault(top, 'at the top of the site is kept for the program and the host');
  }
  const device = names.find((name) => DEVICE.test(name));
  if (device !== undefined) return fault(device, 'is a device on Windows');
  const ending = names.find((name) => /[. ]$/u.test(name));
  return ending === undefined
    ? undefined
    : fault(ending, 'ends in a dot or a space, which Windows removes');
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
