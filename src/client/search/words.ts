/** The forms of a text by plural category, with `{n}` for the number. */
type NumberForms = Readonly<Record<string, string>>;

/** The texts of the search in this language (search/words.json). */
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
  /** With `{text}` for the corrected query. */
  readonly corrected: string;
  readonly options: string;
  readonly recent: string;
  readonly clear: string;
  readonly suggested: string;
  readonly suggestions: readonly {
    readonly label: string;
    readonly over: string;
    readonly href: string;
  }[];
  /** Headings of groups of results, by kind. */
  readonly groups: Readonly<Record<string, string>>;
}

/** Fetches the texts of the search. Rejects if they are missing, as on a site that is not built yet. */
export async function loadWords(url: string): Promise<SearchDialogWords> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

/** Puts a text into another, in place of `{text}`. */
export function filled(pattern: string, text: string): string {
  return pattern.split('{text}').join(text);
}

/** Returns the plural form of a text for a number, in the language of the page. */
export function counted(forms: NumberForms, n: number): string {
  const { lang } = document.documentElement;
  const form = forms[new Intl.PluralRules(lang).select(n)] ?? forms['other'] ?? '';
  return form.replace('{n}', new Intl.NumberFormat(lang).format(n));
}
