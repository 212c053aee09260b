import { switchOf, type FeatureSwitch } from '../../outputs/output-switch.ts';

/** A number of files, and the bytes of all of them. */
export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/** A file with its size in bytes; its path is relative to the output folder, with `/`. */
export interface SizedFile {
  readonly file: string;
  readonly bytes: number;
}

/** The size of a built site. */
export interface SiteSize extends Amount {
  /** The first of the largest files; undefined for a site without files. */
  readonly largest: SizedFile | undefined;
  /** The part of each switch in site.yaml that leaves out any of the files. */
  readonly switches: ReadonlyMap<FeatureSwitch, Amount>;
}

/** Returns the size of a site, and how much of it each switch in site.yaml would leave out. */
export function sizeOfSite(files: Iterable<SizedFile>): SiteSize {
  let all: Amount = { files: 0, bytes: 0 };
  let largest: SizedFile | undefined;
  const switches = new Map<FeatureSwitch, Amount>();
  for (const file of files) {
    all = added(all, file);
    if (largest === undefined || file.bytes > largest.bytes) largest = file;
    const name = switchOf(file.file);
    if (name !== undefined) switches.set(name, added(switches.get(name), file));
  }
  return { ...all, largest, switches };
}

function added({ files, bytes }: Amount = { files: 0, bytes: 0 }, more: SizedFile): Amount {
  return { files: files + 1, bytes: bytes + more.bytes };
}
