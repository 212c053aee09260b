/** The components, languages and integrations of a project, as processes and threads hand them on. */
export interface Extensions {
  /** Absolute path of relnotes.config.mjs; absent without one. */
  readonly config?: string;
  /** Absolute paths of the project's components for MDX, by name. */
  readonly components: Readonly<Record<string, string>>;
  /** Absolute paths of the files of words, by the code of the language. */
  readonly languages: Readonly<Record<string, string>>;
  /** The integrations of Astro, in order. */
  readonly integrations: readonly NamedIntegration[];
}

/** The name of an integration of Astro, and the names of its hooks. */
export interface NamedIntegration {
  readonly name: string;
  readonly hooks: readonly string[];
}

export const NO_EXTENSIONS: Extensions = { components: {}, languages: {}, integrations: [] };

/** The names of extensions, as far as the check and the parser of bodies need them. */
export interface ExtensionNames {
  /** The names of the project's components for MDX. */
  readonly projectComponents: readonly string[];
  /** The codes of the project's languages. */
  readonly projectLanguages: readonly string[];
}

/** Returns the names of extensions. */
export function extensionNames({
  components,
  languages,
}: Pick<Extensions, 'components' | 'languages'>): ExtensionNames {
  return {
    projectComponents: Object.keys(components),
    projectLanguages: Object.keys(languages),
  };
}

/** Returns whether pages are compiled with extensions, so that the compiled pages of the package do not fit. */
export function changesPages({ components, languages, integrations }: Extensions): boolean {
  return [components, languages, integrations].some((found) => Object.keys(found).length > 0);
}
