import type { ConfigFile } from '../matching/match-types.ts';

const MOST_BYTES = 5_000_000;

/** Reads files that a person chose; returns a sentence for each that is no configuration. */
export async function readFiles(
  chosen: readonly File[],
  words: Readonly<Record<string, string>>,
): Promise<{ files: ConfigFile[]; wrong: string[] }> {
  const read = await Promise.all(chosen.map((file) => readOne(file, words)));
  return {
    files: read.filter((one) => typeof one === 'object'),
    wrong: read.filter((one) => typeof one === 'string'),
  };
}

async function readOne(
  file: File,
  words: Readonly<Record<string, string>>,
): Promise<ConfigFile | string> {
  const { webkitRelativePath: path, name, size } = file;
  const say = (word: string) => (words[word] ?? '').replace('{file}', () => name);
  if (size > MOST_BYTES) return say('tooLarge');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.includes(0)) return say('binary');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { name: path === '' ? name : path, text };
  } catch (error) {
    // A decoder throws a TypeError; a folder or a file that is gone, a DOMException.
    return say(error instanceof TypeError ? 'binary' : 'unreadable');
  }
}
