import { z } from 'zod';
import { commonFields } from './common.ts';
import { forms } from './forms.ts';
import { flag, id, language, localText, mailbox, slug, text, webUrl } from './scalars.ts';
import { supportRule } from './support-rule.ts';
import { GATE_RULES, MILESTONE_KINDS, SKIPPING } from './vocabulary.ts';

/** One folder of a path: no characters that need escaping, and neither `.` nor `..`. */
const FOLDER = String.raw`(?!\.{1,2}(?:/|$))[\w.~-]+`;
const BASE = new RegExp(`^/(?:${FOLDER}(?:/${FOLDER})*/?)?$`, 'u');

/** The address of the site: a host, and a path that would do as `base`. */
const siteUrl = webUrl.refine(
  (address) => {
    if (!URL.canParse(address)) return true;
    const { pathname, search, hash } = new URL(address);
    return BASE.test(pathname) && search === '' && hash === '';
  },
  { error: 'must be a host, with a path of letters, digits and hyphens at most' },
);

const named = z.strictObject({
  id: slug.meta({ description: 'The word that content files use.', examples: ['storage'] }),
  title: localText.meta({ description: 'What readers see.', examples: ['Infrastructure'] }),
});

const criterion = named.extend({
  id: slug.meta({ description: 'The word that items use.', examples: ['ci'] }),
  title: localText.meta({ description: 'What readers see.', examples: ['CI'] }),
  question: localText.meta({
    description: 'The question asked of every item.',
    examples: ['Is it covered by CI checks?'],
  }),
});

const product = named.extend({
  id: slug.meta({ description: 'The word that releases use.', examples: ['cloud'] }),
  title: localText.meta({ description: 'What readers see.', examples: ['Example Cloud'] }),
  summary: localText
    .optional()
    .meta({ description: 'One sentence.', examples: ['Runs virtual machines.'] }),
  url: webUrl
    .optional()
    .meta({ description: 'Its own home page.', examples: ['https://example.org/cloud'] }),
});

const upgrades = z.strictObject({
  skipping: z
    .enum(SKIPPING)
    .default('unknown')
    .meta({
      description:
        'Whether an upgrade may skip releases. allowed: a release can be upgraded from every earlier one; forbidden: from `previous` only; unknown: pages say nothing. `upgrade_from` of a release overrides it.',
      examples: ['allowed'],
    }),
});

const features = z.strictObject({
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
    description: 'Build the pictures that stand beside shared links.',
    examples: ['true'],
  }),
  badges: flag
    .default(true)
    .meta({ description: 'Build the badges of each release.', examples: ['true'] }),
});

const mdx = z.strictObject({
  code: flag.default(false).meta({
    description:
      'Whether MDX files may hold code: expressions, imports, exports, components of their own. It runs when the site is built and can read whatever its user can; RELNOTES_MDX_CODE=off refuses it all the same.',
    examples: ['true'],
  }),
});

/** `site.yaml`: the settings of the site, and the lists that content files refer to. */
export const siteSchema = z.strictObject({
  title: localText.meta({ description: "The site's name.", examples: ['SCS release notes'] }),
  url: siteUrl.meta({
    description: 'Where the site is published; RELNOTES_URL overrides it.',
    examples: ['https://example.org'],
  }),
  base: text
    .regex(BASE, { error: 'must begin with /, and name folders of letters, digits and hyphens' })
    .register(forms, { form: 'path' })
    .default('/')
    .meta({
      description: 'The path the site lives under; RELNOTES_BASE overrides it.',
      examples: ['/release-notes/'],
    }),
  identity: text
    .regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?,\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, {
      error: 'must be a host name you own and a year in which you did: example.org,2024',
    })
    .optional()
    .meta({
      description:
        'What the ids in feeds and calendars begin with, for good: a host name and a year. Without it they follow `url`, and change with it.',
      examples: ['example.org,2024'],
    }),
  repository: webUrl.optional().meta({
    description: 'Where the content is kept, for "edit this page".',
    examples: ['https://github.com/example/notes'],
  }),
  languages: z
    .array(language)
    .min(1, { error: 'must name at least one language' })
    .default(['en'])
    .meta({
      description:
        'Languages of the site; the first is the default, the others have their pages below `/de/` and the like.',
      examples: [['en', 'de']],
    }),
  areas: z
    .array(named)
    .min(1, { error: 'must name at least one area' })
    .meta({ description: 'The groups items belong to.' }),
  products: z.array(product).default([]).meta({
    description:
      'The products of a site that has several; each release then names its `product`. Each has a page at `/products/<id>/`.',
  }),
  criteria: z
    .array(criterion)
    .min(1, { error: 'must name at least one criterion' })
    .meta({ description: 'The readiness questions.' }),
  audiences: z
    .array(slug)
    .default([])
    .meta({ description: 'Whom an item may concern.', examples: [['operator', 'end-user']] }),
  options: z
    .array(named)
    .default([])
    .meta({ description: 'What `applies_if` of an upgrade note may name.' }),
  support: supportRule
    .optional()
    .meta({ description: 'How long a release is maintained, if no eol milestone says so.' }),
  upgrades: upgrades
    .prefault({})
    .meta({ description: 'What is true of upgrades between all releases.' }),
  outside: z
    .array(id)
    .default([])
    .meta({
      description: 'Releases that may be named but have no pages here.',
      examples: [['r3']],
    }),
  channels: z
    .strictObject({
      mail: mailbox.optional().meta({
        description: 'Where announcements go by mail.',
        examples: ['announce@example.org'],
      }),
      sender: mailbox.optional().meta({
        description: 'Whom announcements by mail come from.',
        examples: ['Release team <release@example.org>'],
      }),
      matrix: webUrl.optional().meta({
        description: 'The chat room.',
        examples: ['https://matrix.to/#/#room:example.org'],
      }),
      feedback: webUrl
        .optional()
        .meta({ description: 'Where testers report.', examples: ['https://example.org/issues'] }),
    })
    .prefault({})
    .meta({ description: 'Where people are told and heard.' }),
  gate: z
    .partialRecord(z.enum(MILESTONE_KINDS), z.array(z.enum(GATE_RULES)))
    .default({})
    .meta({
      description: 'What stops a milestone of that kind; sensible defaults where left out.',
      examples: [{ rc: ['undecided', 'breaking-without-action'] }],
    }),
  features: features.prefault({}).meta({ description: 'What is built besides the pages.' }),
  mdx: mdx.prefault({}).meta({ description: 'What MDX files may hold.' }),
  sources: commonFields.sources,
});

export type SiteInput = z.input<typeof siteSchema>;
export type SiteFields = z.output<typeof siteSchema>;
