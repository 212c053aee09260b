import { escapeForm, showHidden } from './characters.ts';

/** The destination of a text. */
export interface TerminalOptions {
  /** Whether a workflow runner reads the output, and acts on some of its lines. */
  readonly isLog: boolean;
  /**
   * Whether the text has our own styles (`styled`), consists of our own workflow commands (`commands`), or comes
   * from Progress, which moves the cursor (`progress`). Content in such a text was made visible before.
   */
  readonly holds?: 'styled' | 'commands' | 'progress' | undefined;
}

/** An SGR sequence, as node:util's styleText writes it (ECMA-48, section 8.3.117). */
const STYLE = new RegExp(String.raw`(\u001B\[\d{1,2}m)`, 'u');
/**
 * A line that a workflow runner takes for a command: of GitHub (`::name::`), and of GitHub, Azure Pipelines and
 * TeamCity (`##[name]`, `##vso[name]`), these anywhere in a line.
 */
const COMMAND = /^[^\S\n\r\u2028\u2029]*:(?=:)|#(?=#\w*\[)/gmu;

/**
 * The door of all text that goes to a terminal or a log: controls, escape sequences and invisible characters are
 * visible, such as `\u{1B}`, and no line is a command to a workflow runner. Line ends stay.
 */
export function terminalText(text: string, { isLog, holds }: TerminalOptions): string {
  if (holds === 'progress') return text;
  const shown = holds === 'styled' ? betweenStyles(text) : betweenLines(text);
  if (!isLog || holds === 'commands') return shown;
  return shown.replace(COMMAND, (found) => found.slice(0, -1) + escapeForm(found.slice(-1)));
}

function betweenStyles(text: string): string {
  return text
    .split(STYLE)
    .map((part, index) => (index % 2 === 1 ? part : betweenLines(part)))
    .join('');
}

/** Keeps CRLF, the line end of mail and CSV. */
function betweenLines(text: string): string {
  return text.split('\r\n').map(showHidden).join('\r\n');
}

/** Checks whether a workflow runner reads the output of this process. */
export function isLog(env: Readonly<Record<string, string | undefined>>): boolean {
  const { CI: ci = '', GITHUB_ACTIONS: github = '', TF_BUILD: azure = '' } = env;
  return [ci, github, azure].some((value) => value !== '' && value !== 'false');
}
