import { z } from 'zod';
import { appearance } from './appearance.ts';
import { checks } from './checks.ts';
import { commonFields } from './common.ts';
import { editLinks } from './edit-links.ts';
import { forms } from './forms.ts';
import { glob, globs } from './glob.ts';
import { pullRequests } from './pull-requests.ts';
import { id, language, localText, mailbox, slug, text, webUrl } from './scalars.ts';
import { criterion, named, product, section, upgrades } from './site-lists.ts';
import { features, mdx } from './site-switches.ts';
import { supportRule } from './support-rule.ts';
import { GATE_RULES, MILESTONE_KINDS } from './vocabulary.ts';

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

/** `site.yaml`: the settings of the site, and the lists that content files refer to. */
export const siteSchema = z.strictObject({
  title: localText.meta({ description: "The site's name.", examples: ['Example release notes'] }),
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
    .default([])
    .meta({ description: 'The groups items belong to. Without any, the site has no areas.' }),
  products: z.array(product).default([]).meta({
    description:
      'The products of a site that has several; each release then names its `product`. Each has a page at `/products/<id>/`.',
  }),
  criteria: z.array(criterion).default([]).meta({
    description: 'The readiness questions. Without any, the site has no readiness pages.',
  }),
  sections: z
    .array(section)
    .default([])
    .meta({
      description:
        'The sections of a release, in this order; kinds that are not listed follow. Each may have a title.',
      examples: [[{ kind: 'fix', title: 'Bug fixes' }]],
    }),
  default_status: z
    .enum(['ready', 'none'])
    .optional()
    .meta({
      description:
        'The status of an item that has none: `ready`, or `none` where the team decides; default: `ready` on a site without criteria, else `none`.',
      examples: ['ready'],
    }),
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
      examples: [['0.9']],
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
  checks: checks.default({}).meta({
    description:
      'How serious a problem is: `off`, `warn` or `error` for each code. Codes without which a page would be wrong or unsafe stay errors.',
    examples: [{ 'owner-missing': 'off', 'impact-missing': 'warn' }],
  }),
  features: features.prefault({}).meta({ description: 'What is built besides the pages.' }),
  mdx: mdx.prefault({}).meta({ description: 'What MDX files may hold.' }),
  ignore: globs(glob)
    .default([])
    .meta({
      description:
        'Files and folders of the content folder that are no content, as globs. A glob without `/` matches a name in every folder.',
      examples: [['drafts/**', '*.txt']],
    }),
  ...appearance,
  edit: editLinks.prefault({}).meta({ description: 'Where "Edit this page" leads to.' }),
  pull_requests: pullRequests
    .prefault({})
    .meta({ description: 'Which pull requests need an entry (`relnotes pr-check`).' }),
  sources: commonFields.sources,
});

export type SiteInput = z.input<typeof siteSchema>;
export type SiteFields = z.output<typeof siteSchema>;
