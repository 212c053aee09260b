import { nextFence } from './source-lines.ts';

/** Changes the parts of Markdown that are no code; code spans and code blocks stay. */
export function mapOutsideCode(text: string, change: (part: string) => string): string {
  let open: string | undefined;
  let prose: string[] = [];
  const out: string[] = [];
  const flush = (): void => {
    if (prose.length > 0) out.push(mapOutsideSpans(prose.join('\n'), change));
    prose = [];
  };
  for (const line of text.split('\n')) {
    const after = nextFence(open, line);
    if (open === undefined && after === undefined) {
      prose.push(line);
      continue;
    }
    flush();
    out.push(line);
    open = after;
  }
  flush();
  return out.join('\n');
}

/** A code span ends with as many backticks as it begins with. */
function mapOutsideSpans(text: string, change: (part: string) => string): string {
  const runs = [...text.matchAll(/`+/gu)];
  let out = '';
  let at = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.index < at) continue;
    const end = runs.slice(index + 1, index + 40).find(([one]) => one.length === run[0].length);
    if (end === undefined) continue;
    out += change(text.slice(at, run.index)) + text.slice(run.index, end.index + end[0].length);
    at = end.index + end[0].length;
  }
  return out + change(text.slice(at));
}

const REFERENCE = /(!?)\[([^\][]{1,300})\](?:\[([^\][]{0,100})\]|(?![(:]))/gu;

/** Writes links by label as links with their address: the definitions stay behind in the source. */
export function withInlineLinks(text: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0 || !text.includes('[')) return text;
  return mapOutsideCode(text, (part) =>
    part.replaceAll(REFERENCE, (whole, sign: string, words: string, label = '') => {
      const name = (label === '' ? words : String(label)).toLowerCase().replaceAll(/\s+/gu, ' ');
      const url = definitions.get(name);
      return url === undefined ? whole : `${sign}[${words}](${url})`;
    }),
  );
}
