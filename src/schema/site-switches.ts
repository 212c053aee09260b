import { z } from 'zod';
import { flag } from './scalars.ts';

/** The parts of the site that can be left out. */
export const features = z.strictObject({
  handbook: flag.default(false).meta({
    description: 'Publish the handbook of Relnotes below `/docs/`.',
    examples: ['true'],
  }),
  search: flag.default(true).meta({ description: 'Build the search index.', examples: ['true'] }),
  feeds: flag
    .default(true)
    .meta({ description: 'Build the feeds (Atom, JSON Feed).', examples: ['true'] }),
  calendars: flag
    .default(true)
    .meta({ description: 'Build the calendars of milestones.', examples: ['true'] }),
  api: flag.default(true).meta({ description: 'Build the JSON API.', examples: ['true'] }),
  twins: flag
    .default(true)
    .meta({ description: 'Build the Markdown twin of every page.', examples: ['true'] }),
  pictures: flag.default(true).meta({
    description: 'Build the pictures for shared links.',
    examples: ['true'],
  }),
  badges: flag
    .default(true)
    .meta({ description: 'Build the badges of each release.', examples: ['true'] }),
});

/** Switches for the contents of MDX files. */
export const mdx = z.strictObject({
  code: flag.default(false).meta({
    description:
      'Whether MDX files may contain code: expressions, imports, exports, their own components. Code runs when the site is built and can read everything that its user can. RELNOTES_MDX_CODE=off always refuses it.',
    examples: ['true'],
  }),
});

/** Hosts that read rules from files of the site. */
export const HOSTS = ['netlify', 'cloudflare', 'nginx'] as const;

export type Host = (typeof HOSTS)[number];

/** `hosts` in site.yaml: for which hosts the build writes rules for headers and redirects. */
export const hosts = z
  .array(z.enum(HOSTS))
  .superRefine((names, context) => {
    if (!names.includes('netlify') || !names.includes('cloudflare')) return;
    const message =
      'netlify and cloudflare read the same files in different ways: name one of them';
    context.addIssue({ code: 'custom', message });
  })
  .default([])
  .meta({
    description:
      'The hosts to write files with headers and redirects for: `netlify` or `cloudflare` (`_headers`, `_redirects`), `nginx` (`_redirects.map`).',
    examples: [['cloudflare', 'nginx']],
  });
