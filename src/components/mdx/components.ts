/** What a writer may place in `release.mdx` and `docs/**`, by the name it has there. */
export const mdxComponents = {};
