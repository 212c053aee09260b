import { choicesOf, type ChoiceRule } from '../../domain/path-versions.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import { escapeText, markup, type Html } from '../../lib/html.ts';
import { replaceInHtml } from '../shared/tags.ts';
import { versionName } from '../shared/version-label.ts';

/** For which versions something of a path is shown. */
export interface Shown {
  /**
   * A row for each version to start from, with a digit for each version of the target: 1 if it is shown. Undefined
   * if it is always shown.
   */
  readonly when?: string | undefined;
  /** True if readers who choose no versions do not see it. */
  readonly hidden?: boolean;
}

/** Returns for which versions a rule holds; undefined if it never does. */
export function shownWhere({ versions }: UpgradePath, rule: ChoiceRule): Shown | undefined {
  const rows = choicesOf(versions, rule).map((row) => row.map((holds) => (holds ? '1' : '0')));
  const when = rows.map((row) => row.join('')).join(' ');
  if (!when.includes('1')) return undefined;
  if (!when.includes('0')) return {};
  return { when, hidden: !rule(versions.initial) };
}

/** Returns the versions at which a path begins and ends for readers who choose none. */
export function endNames({
  from,
  to,
  start,
  end,
}: UpgradePath): Readonly<Record<'from' | 'to', string>> {
  return {
    from: start === undefined ? from.version : versionName(from, start),
    to: end === undefined ? to.version : versionName(to, end),
  };
}

/** Renders a sentence with `{from}` and `{to}` in the place of versions, which the browser replaces on choice. */
export function sentenceHtml(path: UpgradePath, sentence: string): Html {
  const names = endNames(path);
  return replaceInHtml(escapeText(sentence), /\{(from|to)\}/gu, (_slot, end) =>
    end === 'from' ? slot('from', names.from) : slot('to', names.to),
  );
}

function slot(end: string, version: string): Html {
  return markup`<span data-version="${escapeText(end)}">${escapeText(version)}</span>`;
}
