import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

/** Resolves its configuration once: to do it for each page takes half of the time. */
class SharedConfigLoader extends StaticConfigLoader {
  readonly #resolved;

  constructor(config: ConfigData) {
    super(config);
    this.#resolved = super.getConfigFor('');
  }

  override getConfigFor() {
    return this.#resolved;
  }
}

/** The findings of html-validate in pages, one line each. */
export async function htmlFaults(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const loader = new SharedConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Our own files need no seal against another host.
      'require-sri': ['error', { target: 'crossorigin' }],
      // How Astro prints a tag is not the reader's concern.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      // `r7.10` is a valid id in HTML.
      'valid-id': ['error', { relaxed: true }],
      // A title says the item, the release and the site.
      'long-title': 'off',
    },
  });
  const validator = new HtmlValidate(loader);
  const faults: string[] = [];
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`),
      );
    }
  }
  return faults;
}
