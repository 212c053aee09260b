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
import { features, hosts, mdx } from './site-switches.ts';
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
  title: localText.meta({
    description: 'The name of the site.',
    examples: ['Example release notes'],
  }),
  url: siteUrl.meta({
    description: 'The address of the published site. RELNOTES_URL overrides it.',
    examples: ['https://example.org'],
  }),
  base: text
    .regex(BASE, { error: 'must begin with /, and name folders of letters, digits and hyphens' })
    .register(forms, { form: 'path' })
    .default('/')
    .meta({
      description: 'The path of the site on its host. RELNOTES_BASE overrides it.',
      examples: ['/release-notes/'],
    }),
  identity: text
    .regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?,\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, {
      error: 'must be a host name you own and a year in which you did: example.org,2024',
    })
    .optional()
    .meta({
      description:
        'The permanent prefix of ids in feeds and calendars: a host name and a year. Without it, ids begin with `url` and change with it.',
      examples: ['example.org,2024'],
    }),
  repository: webUrl.optional().meta({
    description: 'The repository with the content, for "Edit this page".',
    examples: ['https://github.com/example/notes'],
  }),
  languages: z
    .array(language)
    .min(1, { error: 'must name at least one language' })
    .default(['en'])
    .meta({
      description:
        'The languages of the site. The first is the default; the pages of the others are below their code, such as `/de/`. Shipped: de, en, es, fr, ja.',
      examples: [['en', 'de']],
    }),
  areas: z
    .array(named)
    .default([])
    .meta({ description: 'The areas for items. Without them, the site has no area pages.' }),
  products: z.array(product).default([]).meta({
    description:
      'The products, if there are several. Each release then names its `product`. Each product has a page at `/products/<id>/`.',
  }),
  criteria: z.array(criterion).default([]).meta({
    description: 'The readiness questions. Without them, the site has no readiness pages.',
  }),
  sections: z
    .array(section)
    .default([])
    .meta({
      description:
        'The sections of a release, in this order. Kinds that are not listed follow. Each section can have a title.',
      examples: [[{ kind: 'fix', title: 'Bug fixes' }]],
    }),
  default_status: z
    .enum(['ready', 'none'])
    .optional()
    .meta({
      description:
        'The status of items without one: `ready`, or `none` if the team decides. Default: `ready` on a site without criteria, else `none`.',
      examples: ['ready'],
    }),
  audiences: z
    .array(slug)
    .default([])
    .meta({
      description: 'The audiences that items can name.',
      examples: [['operator', 'end-user']],
    }),
  options: z
    .array(named)
    .default([])
    .meta({ description: 'The options that `applies_if` of an upgrade note can name.' }),
  support: supportRule
    .optional()
    .meta({ description: 'How long a release is maintained. An eol milestone overrides it.' }),
  upgrades: upgrades.prefault({}).meta({ description: 'Rules for upgrades between all releases.' }),
  outside: z
    .array(id)
    .default([])
    .meta({
      description: 'Releases that content can name but that have no pages on this site.',
      examples: [['0.9']],
    }),
  channels: z
    .strictObject({
      mail: mailbox.optional().meta({
        description: 'The mail address for announcements.',
        examples: ['announce@example.org'],
      }),
      sender: mailbox.optional().meta({
        description: 'The sender of announcements by mail.',
        examples: ['Release team <release@example.org>'],
      }),
      matrix: webUrl.optional().meta({
        description: 'The address of the chat room.',
        examples: ['https://matrix.to/#/#room:example.org'],
      }),
      feedback: webUrl.optional().meta({
        description: 'The address for test results.',
        examples: ['https://example.org/issues'],
      }),
    })
    .prefault({})
    .meta({ description: 'The channels for announcements and feedback.' }),
  gate: z
    .partialRecord(z.enum(MILESTONE_KINDS), z.array(z.enum(GATE_RULES)))
    .default({})
    .meta({
      description:
        'The gate rules for each kind of milestone. Kinds that are left out have defaults.',
      examples: [{ rc: ['undecided', 'breaking-without-action'] }],
    }),
  checks: checks.default({}).meta({
    description:
      'The severity of problems: `off`, `warn` or `error` for each code. Errors that would make a page wrong or unsafe cannot be lowered.',
    examples: [{ 'owner-missing': 'off', 'impact-missing': 'warn' }],
  }),
  features: features.prefault({}).meta({ description: 'The formats to build besides the pages.' }),
  hosts,
  mdx: mdx.prefault({}).meta({ description: 'Rules for MDX files.' }),
  ignore: globs(glob)
    .default([])
    .meta({
      description:
        'Files and folders in the content folder to ignore, as globs. A glob without `/` matches a name in every folder.',
      examples: [['drafts/**', '*.txt']],
    }),
  ...appearance,
  edit: editLinks.prefault({}).meta({ description: 'The links "Edit this page".' }),
  pull_requests: pullRequests
    .prefault({})
    .meta({ description: 'Which pull requests need an entry (`relnotes pr-check`).' }),
  sources: commonFields.sources,
});

export type SiteInput = z.input<typeof siteSchema>;
export type SiteFields = z.output<typeof siteSchema>;
