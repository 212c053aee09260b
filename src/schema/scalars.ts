import { z } from 'zod';
import { codePointName, hiddenCharacters } from '../lib/characters.ts';
import { isDayShaped, isOutsideCalendar, isRealDate } from './calendar-day.ts';
import { forms } from './forms.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u;

/** A name for files and addresses: lower-case letters, digits, single hyphens. */
export const slug = z
  .string()
  .regex(SLUG, { error: 'must be lower-case letters, digits and single hyphens' })
  .register(forms, { form: 'word' });

/** The id of a release or a milestone: a slug that may also contain single dots (`7.10`). */
export const id = z
  .string()
  .regex(ID, { error: 'must be lower-case letters, digits, single hyphens and single dots' })
  .register(forms, { form: 'id' });

/** A calendar day, `YYYY-MM-DD`, in UTC; a day that does not exist is rejected. */
export const day = z
  .string()
  .superRefine((text, context) => {
    if (isRealDate(text)) return;
    const shaped = isDayShaped(text);
    const fact = isOutsideCalendar(text)
      ? 'is not a day from 1900 to 2999'
      : 'is not a day of the calendar';
    context.addIssue({
      code: 'custom',
      message: shaped ? fact : 'must be a date YYYY-MM-DD',
      params: { code: shaped ? 'impossible-date' : 'wrong-type' },
    });
  })
  .register(forms, { form: 'day' });

/** `true` or `false`, as written. */
export const flag = z
  .enum(['true', 'false'])
  .register(forms, { form: 'flag' })
  .transform((text) => text === 'true');

/** A whole number of zero or more, as written. */
export const count = z
  .string()
  .regex(/^\d{1,9}$/u, { error: 'must be a whole number' })
  .register(forms, { form: 'count' })
  .transform(Number);

/** Reports characters that nobody sees. In files they are found before; flags of the command reach this. */
function refuseHidden(text: string, context: z.RefinementCtx): void {
  const [found] = hiddenCharacters(text);
  if (found === undefined) return;
  context.addIssue({
    code: 'custom',
    message: `contains the ${found.isControl ? 'control' : 'invisible'} character ${codePointName(found.character)}`,
    params: { code: found.isControl ? 'control-character' : 'hidden-character' },
  });
}

/** A number of months: so few that a day of the calendar moved by them stays a day. */
export const months = z
  .string()
  .regex(/^\d{1,3}$/u, { error: 'must be a whole number of at most 999' })
  .register(forms, { form: 'count' })
  .transform(Number);

/** Matches how a web address begins, and that it has no space. */
const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/u;

/** Returns whether every reader of addresses, `new URL` first of all, can read a web address. */
function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text) && text.isWellFormed() && URL.canParse(text);
}

const BAD_ADDRESS = 'is not a web address, such as https://example.org/page';

/** A web address. `http` is allowed here; a check warns about it. */
export const webUrl = z
  .string()
  .regex(WEB_ADDRESS, { error: 'must be an address that begins with https://', abort: true })
  .refine(isWebAddress, { error: BAD_ADDRESS })
  .superRefine(refuseHidden)
  .register(forms, { form: 'address' });

/** A non-empty text of one line: titles, headers and lists of terminals show it so. */
export const text = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty' })
  .refine((text) => !text.includes('\n'), {
    error: 'must be one line; begin a longer text with >-, which joins its lines',
  })
  .superRefine(refuseHidden)
  .register(forms, { form: 'text' });

/** A non-empty text in Markdown, of one line or of several. */
export const markdown = z
  .string()
  .refine((written) => written.trim() !== '', { error: 'must not be empty' })
  .superRefine(refuseHidden)
  .register(forms, { form: 'markdown' });

/** Where a fact comes from: words, or a web address, which becomes a link. */
export const source = text
  .refine((words) => !/^https?:\/\//u.test(words) || isWebAddress(words), { error: BAD_ADDRESS })
  .register(forms, { form: 'text' });

/** One segment of an address path: no characters that need escaping, and neither `.` nor `..`. */
const SEGMENT = String.raw`(?!\.{1,2}(?:/|$))[\w.~+@:,=()-]+`;

/** A former slug of an entry, or a former address of this site from the root. */
export const alias = text.regex(
  new RegExp(`^(?:${SEGMENT}|/(?:${SEGMENT}/)*(?:${SEGMENT})?)$`, 'u'),
  { error: 'must be an old name, or an old address that begins with /' },
);

/** The parts of a mail address with a name (RFC 5322, section 3.4): no groups, no lists, no comments. */
const ADDRESS = String.raw`[\w.!#$%&'*+/=?^{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?`;
const NAME = String.raw`(?:[^\r\n<>()@,:;"\[\]\\]{1,200}|"[^\r\n"\\]{0,200}")`;

/** One mail address that may follow a name: `Release team <release@example.org>`. */
export const mailbox = text.regex(new RegExp(`^(?:${ADDRESS}|${NAME} <${ADDRESS}>)$`, 'u'), {
  error: 'must be one mail address, also with a name before it: Team <name@example.org>',
});

/** Returns the schema of a text with a maximum length in characters. */
export function shortText(maximum: number) {
  return text.max(maximum, { error: `must be at most ${maximum} characters` });
}

/** Returns the schema of one value or a list of values; the output is always a list. */
export function oneOrMany<T extends z.ZodType>(member: T) {
  return z.union([z.array(member), member.transform((value) => [value])]);
}

/** A language code, such as `en` or `pt-BR`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-(?:[A-Za-z]{2}|[A-Za-z]{4}))?$/u, {
    error: 'must be a language code such as en',
  })
  .register(forms, { form: 'language' });

/** A text of the interface: one string, or one for each language (`{ en: …, de: … }`). */
export const localText = z.union([text, z.record(language, text)]);
