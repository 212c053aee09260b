import { listTable, csvTable } from './directive-tables.ts';
import { fieldOf } from './fields.ts';
import { withoutBlankEnds } from './rst-lines.ts';
import type { Directive } from './directive.ts';
import type { Explicit } from './parse-state.ts';
import type { RstBlock } from './rst-blocks.ts';

/** Callouts of Markdown by the names of admonitions. */
const CALLOUTS: Readonly<Record<string, string>> = {
  ...{ note: 'NOTE', seealso: 'NOTE', admonition: 'NOTE', todo: 'NOTE', tip: 'TIP', hint: 'TIP' },
  ...{ important: 'IMPORTANT', warning: 'WARNING', attention: 'WARNING' },
  ...{ caution: 'CAUTION', danger: 'CAUTION', error: 'CAUTION' },
};
const CODE = new Set(
  'code code-block sourcecode parsed-literal prompt console doctest math testcode'.split(' '),
);
/** Directives around a text that say how it looks, or for whom it is built. */
const AROUND = new Set(
  'container compound only class rst-class epigraph highlights pull-quote table rst-table'.split(
    ' ',
  ),
);
/** Directives that make something of the whole document. */
const WITHOUT_TEXT = new Set(
  'contents index highlight default-role role meta currentmodule toctree sectnum'.split(' '),
);
const CHANGES: Readonly<Record<string, string>> = {
  versionadded: 'New in version',
  versionchanged: 'Changed in version',
  deprecated: 'Deprecated since version',
  versionremoved: 'Removed in version',
};

/** Returns the blocks of a directive. One that is not known is listed, and its words are text. */
export function directiveBlocks(name: string, explicit: Explicit): readonly RstBlock[] {
  const directive = partsOf(name, explicit);
  const { line, state, argument } = directive;
  if (CODE.has(name)) return [codeBlock(directive)];
  const kind = CALLOUTS[name];
  if (kind !== undefined) return [{ type: 'callout', line, kind, body: calloutBody(directive) }];
  if (name === 'image' || name === 'figure') return imageBlocks(directive);
  if (name === 'list-table') return [...paragraph(argument, line), listTable(directive)];
  if (name === 'csv-table') return [...paragraph(argument, line), csvTable(directive)];
  if (name === 'rubric') return paragraph(argument === '' ? '' : `**${argument}**`, line);
  if (AROUND.has(name)) {
    const title = name.endsWith('table') ? paragraph(argument, line) : [];
    return [{ type: 'group', line, body: [...title, ...bodyOf(directive)] }];
  }
  const change = CHANGES[name];
  if (change !== undefined) return changeBlocks(change, directive);
  state.remarks.push({ name: `directive "${name}"`, line });
  if (WITHOUT_TEXT.has(name)) return [];
  const options = [...directive.options].map(([key, value]) => `${key}: ${value}`.trim());
  const own = [...paragraph(argument, line), ...options.flatMap((one) => paragraph(one, line))];
  return [{ type: 'group', line, body: [...own, ...bodyOf(directive)] }];
}

function partsOf(name: string, { first, rest, line, state }: Explicit): Directive {
  const options = new Map<string, string>();
  let at = 0;
  const more: string[] = [];
  // An argument may take several lines; the content begins after a blank one.
  const isBare = CODE.has(name) || name in CALLOUTS;
  while (at < rest.length && rest[at] !== '') {
    const field = fieldOf(rest[at] ?? '');
    if (field !== undefined) options.set(field.name, field.value);
    else if (options.size === 0 && !isBare && first !== '') more.push(rest[at] ?? '');
    else break;
    at += 1;
  }
  const { lines: content, skipped } = withoutBlankEnds(rest.slice(at));
  const argument = [first, ...more].join(' ').trim();
  return { name, line, state, argument, options, content, contentLine: line + 1 + at + skipped };
}

function bodyOf({ content, contentLine, state }: Directive): RstBlock[] {
  return state.parse(content, contentLine, state);
}

function paragraph(text: string, line: number): RstBlock[] {
  return text === '' ? [] : [{ type: 'paragraph', line, text }];
}

function codeBlock({ name, argument, content, line }: Directive): RstBlock {
  const isLanguage = /^[\w+#.-]{1,30}$/u.test(argument) && name !== 'parsed-literal';
  const isPlain = /^(?:none|default|text|literal)$/u.test(argument);
  const language = isLanguage && !isPlain ? argument.toLowerCase() : '';
  const text = [...(isLanguage || argument === '' ? [] : [argument]), ...content].join('\n');
  return { type: 'code', line, language, text };
}

/** The text of an admonition may begin on the line of its name; `admonition` has its title there. */
function calloutBody(directive: Directive): RstBlock[] {
  const { name, argument, content, line, contentLine, state } = directive;
  if (name === 'admonition') {
    return [...paragraph(argument === '' ? '' : `**${argument}**`, line), ...bodyOf(directive)];
  }
  if (argument === '') return bodyOf(directive);
  const isJoined = content.length > 0 && contentLine === line + 1;
  return isJoined
    ? state.parse([argument, ...content], line, state)
    : [...paragraph(argument, line), ...bodyOf(directive)];
}

function imageBlocks(directive: Directive): readonly RstBlock[] {
  const { argument, options, line } = directive;
  const words = options.get('alt') ?? '';
  const image = { type: 'image' as const, line, url: argument.replaceAll(/\s/gu, ''), words };
  return [{ ...image, target: options.get('target') ?? '' }, ...bodyOf(directive)];
}

function changeBlocks(change: string, directive: Directive): readonly RstBlock[] {
  const { argument, line } = directive;
  const [version = '', ...words] = argument.split(/\s+/u);
  const text = `**${change} ${version}:** ${words.join(' ')}`.trim();
  return [{ type: 'group', line, body: [...paragraph(text, line), ...bodyOf(directive)] }];
}
