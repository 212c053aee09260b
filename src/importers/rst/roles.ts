import type { InlineScope, RstInline } from './inline-nodes.ts';

/** Roles of words in programs, by the last part of their names. */
const CODE = new Set(
  [
    'code literal file kbd command program option envvar data samp meth func function class mod',
    'module attr attribute exc exception obj const type typing param macro struct member enum',
    'config group makevar mailheader mimetype newsgroup regexp math var setting value confval',
    'fixture hook globalvar marker keyword token any download opcode target field djadmin lookup',
  ].flatMap((line) => line.split(' ')),
);
/** Roles of places in other texts of the same documentation. */
const PLACES = new Set(['ref', 'doc', 'numref', 'term', 'eq', 'abbr', 'title', 'title-reference']);
const STRONG = new Set(['strong', 'guilabel', 'menuselection', 'dfn']);
/** Roles of numbers in a tracker: the repository says where they lead. */
const NUMBERS = new Set([
  ...['pr', 'pull', 'issue', 'issues', 'gh', 'ghpull', 'ghissue', 'github', 'bug', 'ticket', 'mr'],
]);

/** Addresses by roles whose number is known everywhere. */
const KNOWN: Readonly<Record<string, (id: string) => { words: string; url: string } | undefined>> =
  {
    cve: (id) =>
      numbered(id, /^(?:CVE-)?(\d{4}-\d{4,7})$/iu, 'CVE-', 'https://www.cve.org/CVERecord?id=CVE-'),
    cwe: (id) =>
      numbered(
        id,
        /^(?:CWE-)?(\d{1,5})$/iu,
        'CWE-',
        'https://cwe.mitre.org/data/definitions/',
        '.html',
      ),
    rfc: (id) =>
      numbered(id, /^(?:RFC ?)?(\d{1,5})$/iu, 'RFC ', 'https://datatracker.ietf.org/doc/html/rfc'),
    bpo: (id) =>
      numbered(
        id,
        /^(?:bpo-)?(\d{1,7})$/iu,
        'bpo-',
        'https://bugs.python.org/issue?@action=redirect&bpo=',
      ),
    pep: (id) => {
      const number = /^(?:PEP ?)?(\d{1,4})$/iu.exec(id)?.[1];
      const url = `https://peps.python.org/pep-${(number ?? '').padStart(4, '0')}/`;
      return number === undefined ? undefined : { words: `PEP ${Number(number)}`, url };
    },
  };

function numbered(id: string, form: RegExp, prefix: string, base: string, end = '') {
  const number = form.exec(id)?.[1];
  if (number === undefined) return undefined;
  return { words: `${prefix}${number}`, url: `${base}${number}${end}` };
}

/** Returns the parts of a text with a role. One that is not known is listed, and its words are text. */
export function roleNodes(role: string, inner: string, scope: InlineScope): readonly RstInline[] {
  const whole = role.toLowerCase();
  const name = whole.split(':').at(-1) ?? whole;
  const titled = /^([\s\S]*\S)\s+<([^<>]{1,500})>$/u.exec(inner);
  const known = Object.hasOwn(KNOWN, name) ? KNOWN[name]?.(titled?.[2] ?? inner.trim()) : undefined;
  if (known !== undefined) {
    const children = [{ type: 'text' as const, text: titled?.[1] ?? known.words }];
    return [{ type: 'link', url: known.url, children }];
  }
  if (NUMBERS.has(name)) return [{ type: 'text', text: numberText(inner, titled) }];
  if (name === 'user' && /^[\w-]{1,40}$/u.test(inner)) return [{ type: 'text', text: `@${inner}` }];
  if (PLACES.has(name)) return placeNodes(name, inner, titled, scope);
  if (CODE.has(name)) return [{ type: 'code', text: (titled?.[1] ?? inner).replace(/^[!~]/u, '') }];
  if (name === 'emphasis') return [{ type: 'emphasis', children: scope.parse(inner) }];
  if (STRONG.has(name)) return [{ type: 'strong', children: scope.parse(inner) }];
  if (name === 'sub' || name === 'sup' || name === 'subscript' || name === 'superscript') {
    return [{ type: 'text', text: inner }];
  }
  scope.remark(`role "${role}"`);
  return [{ type: 'text', text: inner }];
}

function numberText(inner: string, titled: RegExpExecArray | null): string {
  const number = (titled?.[2] ?? inner).trim();
  const text = /^\d{1,9}$/u.test(number) ? `#${number}` : number;
  return titled === null ? text : `${titled[1] ?? ''} (${text})`;
}

/** A place has a title, or its name is shown as a name. Where it is, only the documentation knows. */
function placeNodes(
  name: string,
  inner: string,
  titled: RegExpExecArray | null,
  scope: InlineScope,
): readonly RstInline[] {
  if (titled !== null) return scope.parse(titled[1] ?? '');
  const isName = name === 'ref' || name === 'doc' || name === 'numref' || name === 'eq';
  const text = inner.replace(/^[!~]/u, '');
  return isName && !/\s/u.test(text) ? [{ type: 'code', text }] : scope.parse(text);
}
