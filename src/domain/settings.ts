import type { Body } from './catalog.ts';
import { unescapeHtml } from '../lib/html.ts';

/** An entry with settings and with the texts that may name some. */
interface WithSettings {
  readonly settings: readonly string[];
  readonly body: Body;
  readonly summary?: string | undefined;
  readonly impact?: string | undefined;
  readonly action?: string | undefined;
  readonly workaround?: string | undefined;
  readonly backupBody?: Body | undefined;
  readonly verifyBody?: Body | undefined;
  readonly rollbackBody?: Body | undefined;
}

/**
 * Returns the names of settings that an entry concerns: those that are written, else the code spans of its texts,
 * each once.
 */
export function settingsOf(entry: WithSettings): string[] {
  if (entry.settings.length > 0) return [...entry.settings];
  const { summary, impact, action, workaround, body } = entry;
  const { backupBody, verifyBody, rollbackBody } = entry;
  const lines = [summary, impact, action, workaround].flatMap((text) => spansOfLine(text ?? ''));
  const bodies = [body, backupBody, verifyBody, rollbackBody].flatMap((text) =>
    spansOfHtml(text?.html ?? ''),
  );
  return [...new Set([...lines, ...bodies])];
}

/** Returns the code spans of a text of one line, where only backticks count. */
function spansOfLine(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].flatMap(([, code = '']) =>
    code.trim() === '' ? [] : code.trim(),
  );
}

/** A code block, which is no name; or a code span. */
const CODE = /<pre[\s>].*?<\/pre>|<code>([^<]*)<\/code>/gsu;

function spansOfHtml(html: string): string[] {
  return [...html.matchAll(CODE)].flatMap(([, code]) =>
    code === undefined || code.trim() === '' ? [] : unescapeHtml(code).trim(),
  );
}
