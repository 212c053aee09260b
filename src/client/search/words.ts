/** A text about a number by plural category, `{n}` for the number. */
type NumberForms = Readonly<Record<string, string>>;

/** What the build wrote for this language (search/words.json). */
export interface SearchDialogWords {
  readonly title: string;
  readonly close: string;
  readonly form: {
    readonly label: string;
    readonly action: string;
    readonly filters: readonly {
      readonly name: string;
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }[];
  };
  readonly results: NumberForms;
  readonly withoutFilters: NumberForms;
  readonly none: string;
  readonly all: string;
  readonly index: string;
  readonly more: string;
  readonly loading: string;
  readonly failed: string;
}

/** Fetches the words of the search. Rejects if they are not there, as in a site that was not built yet. */
export async function loadWords(url: string): Promise<SearchDialogWords> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

/** The form of a counting text for a number, in the page's language. */
export function counted(forms: NumberForms, n: number): string {
  const { lang } = document.documentElement;
  const form = forms[new Intl.PluralRules(lang).select(n)] ?? forms['other'] ?? '';
  return form.replace('{n}', new Intl.NumberFormat(lang).format(n));
}
