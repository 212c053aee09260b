import { z } from 'zod';
import { LANGUAGES } from '../../i18n/languages.ts';
import { didYouMean } from '../../catalog/parse/nearest.ts';
import { slugOf } from '../../importers/shared/slug-of.ts';
import { id, shortText, slug, webUrl } from '../../schema/scalars.ts';
import { listOf } from '../new/file-text.ts';

/** An entry of a list in site.yaml. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** The answer for an empty list, and for a question that does not apply. */
export const NONE = 'none';

/** The name of the software: with a version it is the title of a release. */
export const softwareName = shortText(50);

/** Returns the id of the release of a version: `1.2` for 1.2.0; empty if the version has no letter or digit. */
export function releaseIdOf(version: string): string {
  const plain = version.toLowerCase().replace(/^v(?=\d)/u, '');
  const words = plain.replace(/^(\d+\.\d+)\.0$/u, '$1').split(/[^a-z0-9.]+/u);
  const parts = words.map((word) =>
    word
      .split('.')
      .filter((part) => part !== '')
      .join('.'),
  );
  return parts.filter((part) => part !== '').join('-');
}

/** The version of the example release. */
export const versionText = shortText(25).refine(
  (version) => id.safeParse(releaseIdOf(version)).success,
  { error: 'must have a letter or a digit' },
);

/** An address, or `none`. */
export const addressOrNone = z
  .string()
  .refine((answer) => answer === NONE || webUrl.safeParse(answer).success, {
    error: 'must be an address that begins with https://, or none',
  });

/** Returns the entries of a list of names, such as `Compute, Block storage`; none for `none`. */
export function namedList(answer: string | undefined): Named[] {
  if (answer === NONE) return [];
  return (listOf(answer) ?? []).map((title) => ({ id: slugOf(title) ?? '', title }));
}

/** Names separated by commas, or `none`. Each gets an id that no other has. */
export const nameList = z.string().superRefine((answer, context) => {
  const fault = listFault(answer);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});

function listFault(answer: string): string | undefined {
  if (answer === NONE) return undefined;
  const list = namedList(answer);
  if (list.length === 0) return 'must be names separated by commas, or none';
  const bad = list.find(
    ({ id: own, title }) => !slug.safeParse(own).success || !softwareName.safeParse(title).success,
  );
  if (bad !== undefined) return `has "${bad.title}", which is too long, or has no letter`;
  const twice = list.find(
    ({ id: own }, index) => list.findIndex((one) => one.id === own) !== index,
  );
  return twice === undefined ? undefined : `has two names for the id ${twice.id}`;
}

/** Returns the language codes of an answer. */
export function languageList(answer: string | undefined): string[] {
  return listOf(answer) ?? [];
}

/** Codes of shipped languages, separated by commas. */
export const languageCodes = z.string().superRefine((answer, context) => {
  const known = Object.keys(LANGUAGES);
  const list = languageList(answer);
  const unknown = list.find((code) => !known.includes(code));
  const report = (message: string, hint?: string) => {
    context.addIssue({ code: 'custom', message, params: { hint } });
  };
  if (list.length === 0) report('must name a language', `Known: ${known.join(', ')}.`);
  else if (unknown !== undefined)
    report(`has the unknown language "${unknown}"`, didYouMean(unknown, known));
  else if (new Set(list).size < list.length) report('names a language twice');
});
