import { formatsOf } from './formats.ts';
import { plural } from './plural.ts';
import { seriesOf, type Holdings } from './series.ts';

const count = plural('en');
const series = seriesOf('en-US');

/** English, the language of reference: every word of the interface, by page. */
export const en = {
  /** The name of the language in itself, and its direction of writing. */
  language: { name: 'English', direction: 'ltr' },
  /** Functions that write days, lists and numbers. */
  formats: formatsOf('en-GB'),
  /** Inside bodies: callouts and footnotes. */
  body: {
    titles: {
      'callout-note': 'Note',
      'callout-tip': 'Tip',
      'callout-important': 'Important',
      'callout-warning': 'Warning',
      'callout-caution': 'Caution',
      footnotes: 'Footnotes',
    },
    footnoteBack: (reference: string) => `Back to reference ${reference}`,
  },
  /** Words of the model: status, advice and so on, as the design names them. */
  status: {
    ready: 'Ready',
    undecided: 'Undecided',
    deferred: 'Deferred',
    none: 'Status not recorded',
  },
  maturity: {
    stable: 'Stable',
    preview: 'Preview',
    optional: 'Optional',
    experimental: 'Experimental',
  },
  criterion: {
    met: 'Met',
    unmet: 'Unmet',
    unknown: 'Unknown',
    'not-applicable': 'Not applicable',
  },
  kind: {
    feature: 'Feature',
    improvement: 'Improvement',
    change: 'Change',
    fix: 'Fix',
    security: 'Security',
    deprecation: 'Deprecation',
    removal: 'Removal',
    standard: 'Standard',
    infrastructure: 'Infrastructure',
    other: 'Other',
  },
  /** Headings over several of a kind. */
  kinds: {
    feature: 'Features',
    improvement: 'Improvements',
    change: 'Changes',
    fix: 'Fixes',
    security: 'Security',
    deprecation: 'Deprecations',
    removal: 'Removals',
    standard: 'Standards',
    infrastructure: 'Infrastructure',
    other: 'Other',
  },
  severity: { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' },
  advice: {
    required: 'Required',
    recommended: 'Recommended',
    optional: 'Optional',
    'not-recommended': 'Not recommended',
  },
  phase: { before: 'Before the upgrade', during: 'During the upgrade', after: 'After the upgrade' },
  milestoneKind: {
    testing: 'Testing',
    freeze: 'Feature freeze',
    alpha: 'Alpha',
    beta: 'Beta',
    rc: 'Release candidate',
    ga: 'General availability',
    maintenance: 'Maintenance release',
    eol: 'End of life',
    other: 'Milestone',
  },
  milestoneState: {
    done: 'Done',
    withdrawn: 'Withdrawn',
    skipped: 'Skipped',
    cancelled: 'Cancelled',
    next: 'Next',
    upcoming: 'Upcoming',
    tentative: 'If needed',
    overdue: 'Overdue',
    'not-recorded': 'Not recorded',
  },
  support: {
    planned: 'Planned',
    maintained: 'Maintained',
    extended: 'Extended maintenance',
    'end-of-life': 'End of life',
    withdrawn: 'Withdrawn',
    unknown: 'Unknown',
  },
  /** The frame of every page: navigation, footer, labels used on several pages. */
  common: {
    copyCode: { copy: 'Copy', copied: 'Copied', label: 'Copy this code' },
    withdrawn: 'withdrawn',
    calledOff: { skipped: 'skipped', cancelled: 'cancelled' },
    items: (n: number) => count(n, { one: '1 item', other: `${n} items` }),
    all: (n: number) => `Show all ${n}`,
    /** A link below a list that has no room for more. */
    moreInNotes: (n: number) =>
      count(n, { one: '1 more in the release notes', other: `${n} more in the release notes` }),
    /** A link below a list that has no room for more, where the release has pages with all of them. */
    moreInList: (n: number) =>
      count(n, {
        one: '1 more in the list of all items',
        other: `${n} more in the list of all items`,
      }),
    /** A link below a list that has no room for more; `page` is the name of the page with all of them. */
    moreOn: (n: number, page: string) => `${n} more on the page “${page}”`,
    days: (n: number) => count(n, { one: '1 day', other: `${n} days` }),
    skip: 'Skip to the content',
    mainNav: 'Main',
    breadcrumb: 'Breadcrumb',
    onThisPage: 'On this page',
    home: 'Home',
    releases: 'Releases',
    upgrade: 'Upgrade',
    meetings: 'Meetings',
    docs: 'Handbook',
    areas: 'Areas',
    products: 'Products',
    /** The label of a link at the end of a one-line item. */
    ownPage: 'Page of this item',
    edit: 'Edit this page',
    previous: 'Previous',
    next: 'Next',
    asOf: 'As of',
    untranslated: (language: string) => `The parts in ${language} have not been translated yet.`,
    dayUnknown: 'day unknown',
    /** A release that has no page here, by its id. */
    outside: (id: string) => id.toUpperCase(),
    sources: 'Sources',
    links: 'Links',
    languages: 'Language',
    footerNav: 'About this site',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    /** The pages of one release, in the order of its own navigation. */
    ofRelease: {
      notes: 'Release notes',
      upgrade: 'Upgrade notes',
      timeline: 'Timeline',
      readiness: 'Readiness',
      knownIssues: 'Known issues',
    },
  },
  audience: {
    operator: 'Operators',
    'end-user': 'End users',
    developer: 'Developers',
    integrator: 'Integrators',
  },
  issueState: { open: 'Open', fixed: 'Fixed', ended: 'No longer present', unknown: 'Unknown' },
  /** The meaning of the marks. */
  legend: {
    status: {
      title: 'What the status marks mean',
      meanings: {
        ready: 'Part of the release.',
        undecided: 'The team has not decided yet whether it is part of the release.',
        deferred: 'Not part of this release.',
        none: 'Whether it is part of the release is not recorded.',
      },
    },
    maturity: {
      title: 'What the maturity marks mean',
      meanings: {
        stable: 'Meant for production.',
        preview: 'For trying out, not yet for production.',
        optional: 'Works, but is off by default.',
        experimental: 'May change or be removed.',
      },
    },
    advice: {
      title: 'What the advice marks mean',
      meanings: {
        required: 'The upgrade does not work without it.',
        recommended: 'Do it unless you have a reason not to.',
        optional: 'Do it if you need it.',
        'not-recommended': 'Do not do it.',
      },
    },
    criterion: {
      title: 'What the readiness marks mean',
      meanings: {
        met: 'Yes.',
        unmet: 'No, or only partly.',
        unknown: 'No answer is recorded.',
        'not-applicable': 'The question does not apply.',
      },
    },
    milestoneState: {
      title: 'What the milestone marks mean',
      meanings: {
        done: 'It took place.',
        withdrawn: 'Its version must no longer be used.',
        next: 'The next milestone.',
        upcoming: 'Planned.',
        tentative: 'Takes place only if needed.',
        overdue: 'Its planned date has passed.',
        skipped: 'Was not needed.',
        cancelled: 'Was cancelled.',
        'not-recorded': 'The release is out, but the date of this milestone is not recorded.',
      },
    },
    support: {
      title: 'What the support marks mean',
      meanings: {
        planned: 'Not released yet.',
        maintained: 'Receives fixes.',
        extended: 'Receives fixes for longer than usual.',
        'end-of-life': 'No longer receives fixes.',
        withdrawn: 'Must no longer be used.',
        unknown: 'No end date is known.',
      },
    },
  },
  /** The components of a release against those of the release before. */
  componentChanges: {
    notListed: 'not listed',
    changed: (n: number) => `${n} changed`,
    added: (n: number) => `${n} new in the list`,
    same: (n: number) => `${n} unchanged`,
    counts: (counts: string) => `${counts}.`,
    onlyBefore: (names: string) => `Listed only before: ${names}.`,
  },
  /** The page of security advisories, and the questions on a security item's page. */
  security: {
    title: 'Security',
    description: 'Security advisories of all releases: risk, affected versions, fixes, what to do.',
    lead: (n: number) => count(n, { one: '1 advisory.', other: `${n} advisories, newest first.` }),
    undated: 'Date not recorded',
    older: 'Older advisories',
    olderOf: (release: string, n: number) =>
      `${release}: ${count(n, { one: '1 advisory', other: `${n} advisories` })}`,
    risk: 'Risk',
    whatToDo: 'What to do',
    updateTo: 'Update to a version that contains the fix:',
    notRecorded: 'Not recorded.',
    severity: {
      low: 'Low severity.',
      medium: 'Medium severity.',
      high: 'High severity.',
      critical: 'Critical severity.',
    },
  },
  /** Links to the same page of other releases. */
  switcher: {
    open: 'Other releases',
    label: (page: string) => `${page} of other releases`,
  },
  /** Whether releases are maintained today, in sentences. */
  standing: {
    maintained: (releases: string) => `Maintained today: ${releases}.`,
    until: (release: string, day: string) => `${release} (until ${day})`,
    more: (n: number) => count(n, { one: '1 more release', other: `${n} more releases` }),
    unknownEnd: (releases: string) => `No end of maintenance is recorded for ${releases}.`,
    noneMaintained: 'No release is maintained today.',
    last: (release: string, day: string) => `The last one, ${release}, ended on ${day}.`,
    lastAround: (release: string, time: string) => `The last one, ${release}, ended in ${time}.`,
    lastUnknown: (release: string) =>
      `The last one was ${release}; the date on which its maintenance ended is not recorded.`,
    ended: (release: string, day: string) =>
      `${release} is no longer maintained. Maintenance ended on ${day}.`,
    endedAround: (release: string, time: string) =>
      `${release} is no longer maintained. Maintenance ended in ${time}.`,
    endedUnknown: (release: string) =>
      `${release} is no longer maintained. The date on which its maintenance ended is not recorded.`,
    withdrawn: (release: string, day: string) => `${release} was withdrawn on ${day}.`,
    upgrade: (release: string) => `Upgrade to ${release}`,
    upgradeUntil: (release: string, day: string) =>
      `Upgrade to ${release}, which is maintained until ${day}`,
    banner: 'Maintenance',
  },
  /** Names of the picture of a path, for screen readers. */
  pathLine: {
    releases: (stops: string) => `Releases in order: ${stops}.`,
    path: (stops: string) => `Path: ${stops}.`,
  },
  home: {
    description: (site: string, release: string, { notes, support }: Holdings) =>
      `${site}: ${series([
        `what is new in ${release}`,
        notes && 'how to upgrade',
        support && 'how long it is maintained',
      ])}.`,
    about: ({ notes, support }: Holdings) =>
      `Find out ${series([
        'what is new in each release',
        notes && 'how to upgrade',
        support && 'which releases are maintained',
      ])}.`,
    upgrade: 'Upgrade to the newest release',
    paths: 'Upgrade paths',
    support: 'Maintenance',
    noNext: 'No milestone is planned.',
    subscribe: 'Subscribe',
    feed: (format: string) => `News feed (${format})`,
    calendar: 'Calendar of milestones',
    all: (n: number) => `All ${n} releases`,
    newest: 'Newest release',
    lines: 'Newest release of each line',
    inPreparation: 'In preparation',
    read: 'Read the release notes',
    highlights: (release: string) => `In ${release}`,
    next: 'Next milestone',
    nextOf: (milestone: string, release: string) => `${milestone} of ${release}`,
    releases: (support: boolean) => (support ? 'Releases and their support' : 'Releases'),
    latest: 'Newest entries',
    empty: 'There is no release yet.',
  },
  releases: {
    title: 'Releases',
    description: (support: boolean) =>
      support
        ? 'All releases with their versions, dates and support windows.'
        : 'All releases with their versions and dates.',
    table: (support: boolean) =>
      support ? 'Releases, newest first, with their support windows' : 'Releases, newest first',
    release: 'Release',
    newestVersion: 'Newest version',
    ga: 'Released',
    until: 'Maintained until',
    extended: 'extended until',
    support: 'Support',
    planned: (day: string) => `planned for ${day}`,
    noDay: 'not known',
    rule: (months: number, next: number | undefined) => {
      const own = count(months, { one: 'one month', other: `${months} months` });
      const after = `A release is maintained for ${own} after its publication`;
      if (next === undefined) return `${after}.`;
      const later = count(next, { one: 'one month', other: `${next} months` });
      return `${after}, or for ${later} after the publication of the next release, whichever is later.`;
    },
    /** A rule with phases: each with the months from GA to its end. */
    phasesRule: (phases: string) => `Support phases, counted from the day of release: ${phases}.`,
    phaseMonths: (phase: string, months: number) =>
      `${phase} for ${count(months, { one: 'one month', other: `${months} months` })}`,
    laterPhaseMonths: (phase: string, months: number) =>
      `${phase} until ${count(months, { one: 'one month', other: `${months} months` })} after release`,
    phaseUntil: (phase: string, day: string) => `${phase} until ${day}`,
    phase: 'until',
    exceptions: 'Some releases set their own end date.',
    line: (line: string) => `Line ${line}`,
    defaultLine: 'Main line',
    pictureTitle: 'Releases and their support windows on a timeline',
    pictureDescription: 'The table below contains the same data.',
    pictureLabel: (release: string, state: string) => `${release}: ${state}`,
    pictureNotes: {
      extended: 'Stripes show extended maintenance.',
      planned: 'A dashed outline is a planned release.',
      unknown: 'A bar that runs to the edge has no known end.',
      phases: 'A gap in a bar marks the end of a support phase.',
      ended: 'A bar that ends at today: support ended earlier, on an unknown date.',
      withdrawn: 'The bar of a withdrawn release ends on the day of its withdrawal.',
    },
    today: 'today',
    elsewhere: (items: string) => `${items}, on the release page.`,
  },
  product: {
    product: 'Product',
    products: 'Products',
    table: 'Products, each with its newest release and its next milestone',
    description: (product: string, { support }: Holdings) =>
      `${product}: ${series([
        'its newest release',
        support && 'how long it is maintained',
        'what comes next',
        'how to upgrade',
      ])}.`,
    homeDescription: (site: string, { notes, support }: Holdings) =>
      `${site}: ${series([
        'the newest release of each product',
        notes && 'how to upgrade',
        support && 'how long it is maintained',
      ])}.`,
    homePage: 'Website',
    noRelease: 'No release yet',
    noNext: 'None planned',
    releasesOf: (product: string, support: boolean) =>
      `Releases of ${product}, newest first${support ? ', with their support windows' : ''}`,
    notes: 'Release notes',
    upgrade: 'Upgrade',
    upgradesOf: (product: string) => `Upgrade paths and notes of ${product}`,
    page: (product: string) => `All about ${product}`,
    all: (n: number) => `All ${n} products`,
  },
  release: {
    version: (version: string) => `Version ${version}`,
    facts: {
      newest: 'Newest version',
      candidate: 'Newest candidate',
      line: 'Release line',
      newestOfLine: 'Newest in this line',
      ga: 'Released',
      planned: 'Planned for',
      support: 'Support',
      phase: 'Support phase',
      laterPhases: 'Later phases',
      until: 'Maintained until',
      extended: 'Extended until',
      from: 'Upgrade from',
      previous: 'Previous release',
      anyEarlier: 'Any earlier release',
    },
    withdrawn: (day: string) => `Withdrawn on ${day}`,
    withdrawnVersion: (version: string, day: string) => `${version} was withdrawn on ${day}`,
    useInstead: (version: string) => `Use ${version} instead.`,
    duty: 'What you have to do',
    dutyRead: (n: number) =>
      count(n, { one: 'Read the upgrade note', other: `Read all ${n} upgrade notes` }),
    breakingCount: (n: number) =>
      count(n, { one: '1 breaking change', other: `${n} breaking changes` }),
    overview: 'Overview',
    highlights: 'Highlights',
    breaking: 'Breaking changes and removals',
    breakingTag: 'Breaking',
    deprecations: 'Deprecations',
    shared: 'Also in this release',
    sharedLead: 'Changes first published with another release.',
    sharedFrom: (release: string) => `from ${release}`,
    sharedIn: (version: string) => `in ${version}`,
    upgrade: 'Upgrade notes at a glance',
    issues: 'Known issues',
    components: 'Components',
    componentsTable: (release: string) => `Components of ${release} and their versions`,
    component: 'Component',
    componentVersion: 'Version',
    remark: 'Remark',
    maintenance: 'Maintenance releases',
    fixedIssues: 'Fixes',
    plannedRepairs: 'Planned fixes',
    changes: 'Changes',
    plannedChanges: 'Planned changes',
    newNotes: 'New upgrade notes',
    planned: 'Planned for a later version',
    plannedLead: 'These are planned for a version that has not been released yet.',
    unrecorded: 'Status not recorded',
    unrecordedLead: 'It is not recorded whether these are part of the release.',
    notIn: 'Not in this release',
    notInLead: 'The team deferred these items or has not decided on them yet.',
    fixedIn: (versions: string) => `fixed in ${versions}`,
    fixPlanned: (versions: string) => `fix planned for ${versions}`,
    since: (milestone: string) => `since ${milestone}`,
    plannedFor: (milestone: string) => `planned for ${milestone}`,
    removedIn: (release: string) => `to be removed in ${release}`,
    deferredTo: (release: string) => `deferred to ${release}`,
    impact: 'Impact',
    action: 'What to do',
  },
  item: {
    facts: {
      status: 'Status',
      maturity: 'Maturity',
      severity: 'Severity',
      since: 'Since',
      plannedFor: 'Planned for',
      fixPlanned: 'Fix planned for',
      alsoIn: 'Also in',
      containedIn: 'Contained in',
      fixAlsoIn: 'Fix contained in',
      notKnownFor: 'Not known for',
      component: 'Component',
      audience: 'For',
      advisories: 'Advisories',
      published: 'Published',
      removedIn: 'To be removed in',
      continues: 'Continues',
      continuedBy: 'Continued by',
      deferredTo: 'Deferred to',
      authors: 'Authors',
      owners: 'Owners',
      updated: 'Updated',
    },
    versionsFrom: (release: string, version: string) => `${release}, ${version} and later`,
    moreReleases: (n: number) =>
      count(n, { one: 'and 1 older release', other: `and ${n} older releases` }),
    ofRelease: (item: string, release: string) => `${item} (${release})`,
    attention: 'Needs attention',
    readiness: 'Readiness',
    readinessTable: (item: string) => `Readiness of ${item}`,
    question: 'Question',
    answer: 'Answer',
    remark: 'Remark',
    evidence: 'Evidence',
    parts: 'Parts',
    likelihood: (text: string) => `Likelihood: ${text}`,
    asks: 'Asks',
    askOf: (who: string) => `Asked of ${who}`,
    askOfNobody: 'Unassigned',
    askOpen: 'Open',
    askDone: 'Done',
    askDoneOn: (when: string) => `Done: ${when}`,
    via: (channel: string) => `via ${channel}`,
    asked: 'Asked on',
    dueBy: 'Due by',
    decisions: 'Decisions',
    rejected: 'Rejected',
    outcome: 'Outcome',
    stillOpen: 'Not decided yet',
    raised: 'Raised on',
    decided: 'Decided on',
    history: 'History',
    atMilestone: (milestone: string) => `At ${milestone}`,
    meeting: 'meeting',
    attentionEnds: 'No longer needs attention',
    pager: 'Items of this release',
  },
  /** Older releases, in one line each on pages that list all of them. */
  older: {
    title: 'Older releases',
    noYear: 'Year unknown',
    releases: (n: number) => count(n, { one: '1 release', other: `${n} releases` }),
    all: (n: number) => `All ${n} releases`,
    support: (state: string, until: string) => `${state}, maintained until ${until}`,
    inArea: {
      notes: (n: number) => count(n, { one: '1 upgrade note', other: `${n} upgrade notes` }),
      issues: (n: number) => count(n, { one: '1 known issue', other: `${n} known issues` }),
    },
  },
  area: {
    description: (area: string) => `All items of all releases in the area ${area}.`,
    over: 'Area',
    lead: (items: number, releases: number) =>
      `${count(items, { one: '1 item', other: `${items} items` })} in ${count(releases, {
        one: '1 release',
        other: `${releases} releases`,
      })}, newest first.`,
    empty: 'Nothing is recorded in this area yet.',
  },
  /** Narrows lists of items, in the browser. */
  filter: {
    title: 'Filter the items',
    facets: {
      area: 'Area',
      kind: 'Kind',
      audience: 'For',
      maturity: 'Maturity',
      status: 'Status',
    },
    shown: (n: string, items: string) => `${n} of ${items} shown`,
    none: 'No item matches all filters.',
    reset: 'Show all',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. The address may be mistyped, or the page may have moved.',
    ways: 'Where to go from here',
    upgrade: 'Upgrade paths between releases',
  },
  upgradeNotes: {
    title: (release: string) => `Upgrade notes for ${release}`,
    description: (release: string) =>
      `What to do before, during and after the upgrade to ${release}, and how important each step is.`,
    anyEarlier: 'any earlier release',
    way: (from: string, to: string) => `For the upgrade from ${from} to ${to}.`,
    paths: 'Upgrade paths to this release',
    overview: 'All notes',
    none: {
      none: 'Nothing needs to be done for the upgrade.',
      unrecorded: 'No upgrade notes are recorded.',
    },
    information: 'Information',
    informationTitle: 'Good to know',
    appliesIf: 'Only if',
    appliesTo: 'Only when upgrading from',
    range: (from: string | undefined, to: string | undefined) =>
      from === undefined
        ? to === undefined
          ? 'all'
          : `up to ${to}`
        : to === undefined
          ? `${from} and later`
          : from === to
            ? from
            : `${from} to ${to}`,
    settings: 'Settings',
    backup: 'Back up first',
    verify: 'How to verify',
    rollback: 'How to roll back',
    links: 'Links',
    sources: 'Sources',
    downtime: 'Downtime',
    component: 'Component',
    since: 'Since',
    supersedes: 'Replaces',
    supersededBy: 'No longer needed with',
    history: 'Earlier versions of this note',
    was: (advice: string, until: string) => `${advice} until ${until}`,
    atMost: (duration: string) => `At most ${duration}.`,
    unit: {
      d: (n: number) => count(n, { one: '1 day', other: `${n} days` }),
      h: (n: number) => count(n, { one: '1 hour', other: `${n} hours` }),
      m: (n: number) => count(n, { one: '1 minute', other: `${n} minutes` }),
      s: (n: number) => count(n, { one: '1 second', other: `${n} seconds` }),
    },
  },
  upgradeIndex: {
    title: 'Upgrade',
    lead: 'What to do on the path from the release you run to the one you want.',
    to: (release: string) => `To ${release}`,
    chooser: {
      title: 'Your path',
      from: 'You run',
      to: 'You want',
      show: 'Show the path',
    },
    table: 'Paths between releases',
    caption: 'From the release in the row to the release in the column',
    corner: 'From',
    pair: (from: string, to: string) => `${from} to ${to}:`,
    cell: {
      hops: (n: number) => count(n, { one: '1 hop', other: `${n} hops` }),
      inside: 'updates',
      back: 'downgrade',
      none: 'no path',
    },
    notes: 'Upgrade notes of each release',
    older: 'From other releases',
    olderLead: (n: number, first: string) =>
      `This page lists paths between the newest ${n} releases. From an older release, follow the upgrade notes of each release in turn up to ${first}, then take a path from there.`,
    outsideLead: (release: string) =>
      `This site has no notes for ${release}. The upgrade from ${release} is covered below.`,
  },
  upgradePath: {
    over: 'Upgrade path',
    from: 'From',
    to: 'To',
    title: (from: string, to: string) => `${from} to ${to}`,
    inside: (release: string) => `Updates within ${release}`,
    description: (from: string, to: string) =>
      `What to do on the path from ${from} to ${to}: breaking changes, steps, downtime, known issues.`,
    descriptionInside: (release: string) =>
      `What to do on the path from the first to the newest version of ${release}.`,
    lead: (from: string, to: string, hops: number) =>
      count(hops, {
        one: `From ${from} to ${to}.`,
        other: `From ${from} to ${to} in ${hops} hops.`,
      }),
    stops: (stops: string) => `Via ${stops}.`,
    leave: (release: string, withdrawn: string) => `Do not stay on ${release}. ${withdrawn}`,
    toCome: (release: string) => `${release} is not released yet`,
    toComeText: 'This page shows the current plan.',
    downtime: 'Downtime',
    sum: (duration: string) =>
      `At most ${duration} in total, counting the steps with a recorded downtime.`,
    noDowntime: 'Downtime is not recorded.',
    hop: (n: number, from: string, to: string) => `Hop ${n}: ${from} to ${to}`,
    steps: 'What to do',
    target: (version: string) => `To version ${version}.`,
    mustStop: (stop: string) =>
      `You cannot skip ${stop}: upgrades go from one release to the next. Finish this hop before the next one.`,
    onlyFrom: (stop: string, release: string, sources: string) =>
      `You cannot skip ${stop}: you can upgrade to ${release} only from ${sources}. Finish this hop before the next one.`,
    skipped: (releases: string) => `You can skip ${releases}.`,
    skippedNotes: (releases: string) => `The notes of ${releases} are part of this hop.`,
    nothing: 'Nothing needs to be done.',
    noneRecorded: (releases: string) => `No upgrade notes are recorded for ${releases}.`,
    noneInside: 'No upgrade notes are recorded for the maintenance versions.',
    onlyForVersions: (versions: string) => `Only for upgrades from these versions: ${versions}.`,
    forOthers: (n: number, version: string) =>
      count(n, {
        one: `1 note that does not apply to ${version}`,
        other: `${n} notes that do not apply to ${version}`,
      }),
    nothingLeft: 'No steps match your selection here.',
    apart: 'Notes that are not steps',
    forInformation: (n: number) =>
      count(n, { one: '1 note for information', other: `${n} notes for information` }),
    notRecommended: (n: number) =>
      count(n, {
        one: '1 note on what is not recommended',
        other: `${n} notes on what is not recommended`,
      }),
    decides: (n: number) => count(n, { one: 'decides 1 step', other: `decides ${n} steps` }),
    backups: 'Steps with a backup',
    verifies: 'Steps to verify',
    breakingLead: 'Read these before you start.',
    readingsFolded: (n: number) =>
      count(n, { one: '1 more (title only)', other: `${n} more (titles only)` }),
    removedWith: 'Removed with',
    announcedIn: 'Announced in',
    alreadyIn: 'Already in',
    andLater: (version: string) => `${version} and later`,
    since: 'Since',
    needlessWith: 'Not needed with',
    needless: (n: number) =>
      count(n, {
        one: '1 step replaced by a later one',
        other: `${n} steps replaced by later ones`,
      }),
    behind: (release: string) =>
      `If you run a maintenance release of ${release}, some steps are already done:`,
    deprecations: 'Deprecations to plan for',
    issues: (release: string) => `Known issues of ${release} that are open`,
    issuesLead: (version: string) => `As recorded for version ${version}.`,
    noIssues: 'None known.',
    left: (n: number) =>
      count(n, {
        one: '1 known issue fixed on this path',
        other: `${n} known issues fixed on this path`,
      }),
    unrecorded: (n: number, version: string) =>
      count(n, {
        one: `1 known issue without a recorded state in ${version}`,
        other: `${n} known issues without a recorded state in ${version}`,
      }),
    unrecordedFix: (fixes: string) => `${fixes}; not known whether this version has the fix`,
    unrecordedRange: 'not known whether this version is affected',
    lastAffected: (version: string) => `recorded up to ${version}`,
    recordedFor: (release: string) => `recorded for ${release} only`,
    more: 'More about this path',
    byHop: 'Hop by hop',
  },
  /** The plan of an upgrade path: questions, ticks and notes of the reader. */
  plan: {
    title: 'Your plan',
    run: 'Which version do you run?',
    want: 'Where do you want to go?',
    otherPath: 'Choose another path',
    apply: 'Which of these apply to you?',
    unanswered: 'Not answered',
    answers: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
    restNo: 'Answer “No” to the rest',
    filters: 'Filter the steps',
    advice: 'Advice',
    areas: 'Areas',
    all: 'All',
    none: 'None',
    keep: 'Save, share or print',
    kept: 'Answers, ticks and notes stay in this browser. They are not sent anywhere.',
    link: 'Copy link',
    copy: 'Copy as Markdown',
    download: 'Download as Markdown',
    print: 'Print',
    save: 'Save to a file',
    load: 'Load from a file',
    reset: 'Clear answers and filters',
    clear: 'Remove ticks and notes',
    next: 'Next open step',
    text: 'The plan as text',
    progress: 'Progress',
    page: 'Read it on its own page',
    /** Texts that the browser completes: `{…}` stays as it is. */
    browser: {
      unanswered: 'Not answered yet: {list}. All steps are shown until you answer.',
      version: 'the version you run',
      options: '{n} of {all} options',
      answered: 'All questions are answered. Steps that do not apply to you are hidden.',
      shown: 'Steps shown: {shown} of {all}.',
      progress: '{done} of {all} done',
      hop: 'hop {hop} of {hops}',
      finished: 'All {all} steps done',
      noneOpen: 'No open steps left.',
      done: 'Done: {title}',
      note: 'Your note',
      noteOf: 'Your note on: {title}',
      loading: 'Loading the instructions…',
      failed: 'The instructions could not be loaded. Read them on the page of the note.',
      incomplete: 'Some instructions could not be loaded; the plan links to them.',
      from: 'From {version}.',
      to: 'To {version}.',
      applies: 'Applies: {list}.',
      notApplies: 'Does not apply: {list}.',
      leftOut: 'Not selected: {list}.',
      unknownTo: 'This path does not lead to version {version}. The whole path is shown.',
      unknown: 'This path does not start from version {version}. The whole path is shown.',
      clear: 'Remove all ticks and notes from this plan?',
      copied: 'Plan copied.',
      linkCopied: 'Link copied. It contains your answers, ticks and notes.',
      linkTooLong: 'The notes are too long for a link. Save the plan to a file instead.',
      notCopied: 'This browser does not allow copying. Copy the text from the field below.',
      saved: 'Plan saved as {file}.',
      loaded: 'Plan loaded: {done} done, {notes} with notes.',
      replace: 'Replace the ticks and notes in this browser with those from the link or file?',
      notKept: 'This browser does not store the plan. Save it to a file before you leave the page.',
      fileTooLarge: 'The file is larger than 1 MB, so it is not a saved plan.',
      fileNotJson: 'The file is not JSON. Choose a file that was saved with “Save to a file”.',
      fileNotPlan: 'The file is not a saved plan. Choose one that was saved with “Save to a file”.',
      fileNewer:
        'The file was saved by a newer version of this site. Reload the page and try again.',
      fileOtherPath: 'The file is a plan for {from} to {to}. Open that path and load it there.',
      fileDamaged: 'The file is damaged: {field} is not valid.',
      badLink: 'The link contains no valid plan. Your own plan is shown.',
    },
  },
  /** A path that the browser puts together, between releases without a page for the pair. */
  assembledPath: {
    title: 'From or to an older release',
    lead: 'The path between any two releases, put together in your browser.',
    failed: 'The path could not be loaded. Follow the upgrade notes of each release in turn.',
  },
  pathNews: {
    title: 'What is new',
    lead: (n: number, from: string, to: string) =>
      count(n, {
        one: `1 item is new from ${from} to ${to}.`,
        other: `${n} items are new from ${from} to ${to}.`,
      }),
    had: (n: number) =>
      count(n, {
        one: '1 that your release already has',
        other: `${n} that your release already has`,
      }),
    superseded: (n: number) =>
      count(n, { one: '1 that a later item continues', other: `${n} that later items continue` }),
    removed: (n: number) =>
      count(n, { one: '1 that was later removed', other: `${n} that were later removed` }),
    leftOut: (list: string) => `Not counted: ${list}.`,
    planned: 'Planned',
    unrecorded: 'Not recorded as shipped',
    rest: (shown: number, all: number) =>
      `This list has ${shown} of ${all} items. The release notes have all of them:`,
    showAll: (n: number) => `Show all ${n} items`,
    filters: { kind: 'Kind', area: 'Area', component: 'Component' },
    any: { kind: 'All kinds', area: 'All areas', component: 'All components' },
    sinceRelease: (n: number, from: string) =>
      count(n, { one: `1 item is new since ${from}`, other: `${n} items are new since ${from}` }),
    /** Texts that the browser completes: `{…}` stays as it is. */
    browser: {
      loading: 'Loading…',
      failed: 'The other items could not be loaded. Follow the links to the release notes.',
      shown: 'Items shown: {shown} of {all}.',
    },
  },
  matching: {
    title: 'Match my configuration',
    lead: 'Mark the steps and items that name something you use: a setting, a file, a role, a service or a command.',
    privacy:
      'Nothing leaves this browser, and nothing is kept when you close or reload the page. Values are never shown, except switches such as “yes” and small numbers.',
    drop: 'Drop files here, or choose them (YAML, INI, env, JSON, plain text)',
    paste: 'Or paste text',
    match: 'Match',
    forget: 'Forget the files',
    only: 'Show only what matches',
    /** Texts that the browser completes: `{…}` stays as it is. */
    browser: {
      found: '{found} of {all} steps and items name something in {files}.',
      caution: 'A step without a match can still concern you.',
      marked: '{file}, line {line}:',
      markedFile: 'Concerns the file {file}.',
      unmatched: 'Show {n} without a match',
      pasted: 'the pasted text',
      empty: 'Nothing to match. Choose a file or paste text first.',
      tooLarge: '{file} is larger than 5 MB.',
      binary: '{file} is not a text file.',
      unreadable: '{file} cannot be read.',
      forgotten: 'Files forgotten.',
    },
  },
  upgradeGuide: {
    ways: 'What you can do',
    back: {
      title: (from: string, to: string) => `From ${from} back to ${to}`,
      description: (from: string, to: string) =>
        `This site has no notes for a downgrade from ${from} to ${to}. See what you can do instead.`,
      lead: (from: string, to: string) =>
        `Upgrade notes cover upgrades only. They do not describe how to undo a step, so it is not known whether ${to} works with the data and configuration of ${from}.`,
      restore: 'Restore the backup that you made before the upgrade.',
      issues: (release: string) => `Stay and look for workarounds: known issues of ${release}`,
      inside: (release: string) => `Stay and install the fixes: updates within ${release}`,
      forward: (from: string, to: string) => `Review the steps of the upgrade: ${from} to ${to}`,
    },
    none: {
      title: (from: string, to: string) => `From ${from} to ${to}`,
      description: (from: string, to: string) =>
        `No upgrade path from ${from} to ${to} is recorded.`,
      lead: (from: string, to: string) =>
        `No upgrade path from ${from} to ${to} is recorded. The following is recorded:`,
      reached: (release: string, from: string) => `You can upgrade to ${release} from ${from}.`,
      follows: (release: string, before: string) =>
        `${release} follows ${before}. Which releases you can upgrade from is not recorded.`,
      unreachable: (release: string) => `You cannot upgrade to ${release} from any other release.`,
      first: (release: string) => `No release before ${release} is recorded.`,
    },
    outside: {
      description: (from: string, to: string) =>
        `How to get from ${from} to ${to}. One of the two has no pages on this site.`,
      lead: (release: string) =>
        `This site has no notes for ${release}, so the steps of that release are not known.`,
      notes: (release: string) => `Upgrade notes for ${release}, which you can upgrade to directly`,
      path: (from: string, to: string) => `Then the path from ${from} to ${to}`,
      instead: (from: string, to: string) => `The documented part: ${from} to ${to}`,
      unreached: 'This site records no upgrade from that release.',
    },
    all: 'All paths between releases',
  },
  /** The time for which something is planned, if it is not a day. */
  period: {
    quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
    half: (half: number, year: string) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    toBeDecided: 'to be decided',
  },
  /** Where a release stands, in sentences above its timeline. */
  timelineLead: {
    released: (day: string, slip: string | undefined) =>
      slip === undefined ? `Released on ${day}.` : `Released on ${day}, ${slip}.`,
    releasedUnknown: 'Released; the date is not recorded.',
    dated: (name: string, day: string) => `${name}, ${day}`,
    versions: (n: number, newest: string) =>
      count(n, {
        one: `1 maintenance release followed: ${newest}.`,
        other: `${n} maintenance releases followed, the newest: ${newest}.`,
      }),
    planned: (ga: string, day: string) => `${ga} is planned for ${day}.`,
    plannedLater: (ga: string, day: string, days: string) =>
      `${ga} is planned for ${day}, ${days} later than first planned.`,
    plannedEarlier: (ga: string, day: string, days: string) =>
      `${ga} is planned for ${day}, ${days} earlier than first planned.`,
    overdue: (ga: string, day: string, days: string) =>
      `${ga} was planned for ${day} and is overdue: ${days} late so far.`,
    noDate: (ga: string) => `No date is set for ${ga}.`,
    noGa: 'No release date is recorded.',
    newest: (candidate: string) => `Newest candidate: ${candidate}.`,
    next: (milestone: string) => `Next: ${milestone}.`,
    maintained: (day: string) => `Maintained until ${day}.`,
    ended: (day: string) => `End of maintenance: ${day}.`,
  },
  timeline: {
    title: (release: string) => `Timeline of ${release}`,
    description: (release: string) =>
      `The milestones of ${release}: what was planned, what happened, and how far the two differ.`,
    caption: (release: string) => `Milestones of ${release}, plan against actual`,
    columns: {
      milestone: 'Milestone',
      state: 'State',
      planned: 'Planned',
      actual: 'Actual',
      slip: 'Deviation',
      versions: 'Version',
      tested: 'Tested by',
    },
    /** Labels of a version, whether it is out or not. */
    versions: { published: 'Published', planned: 'Planned version', unrecorded: 'Version' },
    noPlan: 'no date',
    noActual: {
      done: 'day unknown',
      withdrawn: 'day unknown',
      next: 'not yet',
      upcoming: 'not yet',
      tentative: 'not yet',
      overdue: 'not yet',
      skipped: 'did not take place',
      cancelled: 'did not take place',
      'not-recorded': 'not recorded',
    },
    passed: 'reached',
    former: (day: string) => `previously: ${day}`,
    until: 'until',
    pending: 'pending',
    onTime: 'on time',
    early: (days: string) => `${days} early`,
    late: (days: string) => `${days} late`,
    lateSoFar: (days: string) => `${days} late so far`,
    lineOf: (milestone: string, state: string, day: string) => `${milestone}: ${state}, ${day}.`,
    overdueLine: (milestones: string) => `Overdue: ${milestones}.`,
    pictureTitle: (release: string) => `Milestones of ${release} on a timeline`,
    pictureDescription: 'The table below contains the same data.',
    planNote:
      'A small ring marks the date that was first planned; the line from it shows the deviation.',
    periodNote: 'A band that ends at a mark is a planned period of a month or longer.',
    today: 'today',
    undated: (milestones: string) => `Not in the picture because they have no date: ${milestones}.`,
    notes: 'Notes on the milestones',
    subscribe: 'Subscribe to these dates',
    download: 'Download them as a calendar',
  },
  milestone: {
    title: (milestone: string, release: string) => `${milestone} of ${release}`,
    description: (milestone: string, release: string) =>
      `What ${milestone} of ${release} contains, and what changed since the previous milestone.`,
    facts: {
      kind: 'Kind',
      state: 'State',
      planned: 'Planned',
      actual: 'Actual',
      until: 'Until',
      slip: 'Deviation',
      announced: 'Announcement',
    },
    tested: 'Test coverage',
    announcedBy: (by: string | undefined, channels: string) =>
      [channels, by === undefined ? '' : `by ${by}`].filter((text) => text !== '').join(', '),
    byMail: 'by mail',
    inChat: 'in the chat room',
    changes: (before: string) => `What changed since ${before}`,
    changesFirst: 'Initial contents',
    changesNone: 'No changes are recorded.',
    becomes: 'becomes',
    compare: 'Compare any two milestones',
    lists: {
      advice: 'Upgrade notes with changed advice',
      notes: 'New upgrade notes',
      added: (milestone: string) => `New in ${milestone}`,
      addedPlanned: (milestone: string) => `Planned for ${milestone}`,
      statuses: 'Items with a changed status',
      maturities: 'Items with a changed maturity',
      plans: 'Milestones with a changed date',
      fixed: 'Fixed known issues',
      fixedPlanned: 'Known issues with a planned fix',
    },
    holds: (milestone: string) => `What ${milestone} contains`,
    willHold: (milestone: string) => `What is planned for ${milestone}`,
    holdsNothing: 'No items are recorded for this milestone.',
    neighbours: 'Milestones before and after',
  },
  /** The text that tells people of a milestone: by mail, in a chat room, on its page. */
  announcement: {
    title: 'Announcement',
    lead: 'Copy this text to announce the milestone. This site sends nothing.',
    copy: 'Copy the announcement',
    text: 'The announcement as text',
    copied: 'Announcement copied.',
    notCopied: 'This browser does not allow copying. The text is selected.',
    subject: {
      done: (release: string, milestone: string) => `${release}: ${milestone} is here`,
      planned: (release: string, milestone: string) => `${release}: ${milestone} is coming`,
      unrecorded: (release: string, milestone: string) => `${release}: ${milestone}`,
    },
    /** The meaning of each kind of milestone. */
    kinds: {
      testing: (milestone: string, release: string) =>
        `${milestone} is a window for testing ${release}.`,
      freeze: (milestone: string, release: string) =>
        `With ${milestone}, the features of ${release} are frozen.`,
      alpha: (milestone: string, release: string) =>
        `${milestone} is an early version of ${release} for trying out, not for production.`,
      beta: (milestone: string, release: string) =>
        `${milestone} is a preview of ${release} for testing, not for production.`,
      rc: (milestone: string, release: string) =>
        `${milestone} is a release candidate of ${release} for testing, not for production.`,
      ga: (_milestone: string, release: string) => `${release} is released for production.`,
      maintenance: (milestone: string, release: string) =>
        `${milestone} is a maintenance release of ${release}.`,
      eol: (_milestone: string, release: string) =>
        `${release} has reached its end of life and no longer receives fixes.`,
      other: (milestone: string, release: string) => `${milestone} is a milestone of ${release}.`,
    },
    /** The same before the milestone. */
    plannedKinds: {
      testing: (milestone: string, release: string) =>
        `${milestone} will be a window for testing ${release}.`,
      freeze: (milestone: string, release: string) =>
        `With ${milestone}, the features of ${release} will be frozen.`,
      alpha: (milestone: string, release: string) =>
        `${milestone} will be an early version of ${release} for trying out, not for production.`,
      beta: (milestone: string, release: string) =>
        `${milestone} will be a preview of ${release} for testing, not for production.`,
      rc: (milestone: string, release: string) =>
        `${milestone} will be a release candidate of ${release} for testing, not for production.`,
      ga: (_milestone: string, release: string) => `${release} will be released for production.`,
      maintenance: (milestone: string, release: string) =>
        `${milestone} will be a maintenance release of ${release}.`,
      eol: (_milestone: string, release: string) =>
        `${release} will reach its end of life and receive no fixes after that day.`,
      other: (milestone: string, release: string) =>
        `${milestone} will be a milestone of ${release}.`,
    },
    maintained: (day: string) => `It is maintained until ${day}.`,
    willBeMaintained: (day: string) => `It will be maintained until ${day}.`,
    facts: {
      day: 'Day',
      planned: 'Planned for',
      next: 'Next',
      ga: 'General availability planned for',
    },
    notes: 'Upgrade notes',
    test: 'What to test',
    testLead: 'Please report what works and what does not.',
    testUntil: (day: string, next: string) =>
      `Please report what works and what does not, if possible by ${day} (${next}).`,
    open: (criterion: string) => `Not confirmed yet (${criterion})`,
    feedback: 'Where to give feedback',
    channels: { feedback: 'Report your results', matrix: 'Chat room', mail: 'By mail' },
    more: 'Full details',
  },
  /** Words of `relnotes export`. */
  export: {
    since: (milestone: string) => `Changes since ${milestone}.`,
    kinds: {
      security: 'Security',
      added: 'Added',
      changed: 'Changed',
      deprecated: 'Deprecated',
      removed: 'Removed',
      fixed: 'Fixed',
    },
    unreleased: 'Unreleased',
    full: 'Full release notes',
    by: (name: string) => `by ${name}`,
    tooLong: (most: number) =>
      `This text is longer than GitHub's limit of ${most} characters. Export only the changes with --since, or the whole text with --as markdown.`,
    remark: (criterion: string) => `${criterion}: remark`,
    address: 'Address',
  },
  /** Small pictures for other sites. */
  badge: {
    next: (milestone: string, day: string) => `${milestone} ${day}`,
    until: (day: string) => `until ${day}`,
    readiness: (release: string) => `Readiness of ${release}`,
    ready: (n: number, all: number) => `${n} of ${all} items ready`,
  },
  /** The index for programs that read the site. */
  llms: {
    lead: (site: string, { notes, issues, support }: Holdings) =>
      `${site}: ${series([
        'what is new in each release',
        notes && 'how to upgrade',
        support && 'which versions are maintained until when',
        issues && 'known issues',
      ])}.`,
    twins:
      'Every page is also available as Markdown: replace the trailing slash of its address with .md. The Markdown starts with the facts of the page as YAML.',
    advice: 'Each upgrade note has one of these advice levels:',
    full: 'This index with the full upgrade notes and known issues',
    paths: 'Upgrade paths',
    pathsLead: 'All steps from one release to another, including those of the releases in between.',
    data: 'Data for programs',
    api: 'JSON API',
    feed: 'Feed of all changes',
    calendar: (support: boolean) =>
      `Calendar of milestones${support ? ' and ends of maintenance' : ''}`,
    more: 'Optional',
    version: (version: string, state: string | undefined) =>
      `Version ${version}${state === undefined ? '' : `, ${state}`}`,
    until: (day: string) => `maintained until ${day}`,
  },
  compare: {
    planned: (milestone: string) => `${milestone} (planned)`,
    title: 'Milestones compared',
    windowTitle: (release: string) => `Milestones of ${release} compared`,
    description: (release: string) =>
      `The state of every item, upgrade note, known issue and planned date of ${release} at each milestone.`,
    lead: 'The differences between two milestones, or the state of each entry at all of them. A dash means that the entry was not recorded yet.',
    neighbours: 'From one milestone to the next',
    step: (from: string, to: string, changes: string) => `${from} to ${to}: ${changes}`,
    changes: (n: number) =>
      n === 0 ? 'no change' : count(n, { one: '1 change', other: `${n} changes` }),
    pick: 'Show only what differs between two milestones',
    from: 'From',
    to: 'To',
    any: 'Choose one',
    all: 'All milestones are shown.',
    differences: (n: string) => `Differences: ${n}`,
    reset: 'Show all milestones',
    tableTitle: 'Milestone by milestone',
    caption: (release: string) => `${release} at each of its milestones`,
    head: 'Entry',
    items: 'Items',
    plans: 'Planned dates',
    present: 'included',
    absent: 'not included yet',
    /** Nothing is recorded of an entry at a milestone. */
    nothing: '–',
    affected: 'affected',
    fixed: 'fixed',
    unrecorded: 'not recorded',
  },
  /** The verdict on a release, and the view for meetings, on the readiness page. */
  verdict: {
    blocking: (n: number, all: number) =>
      count(n, {
        one: `1 of ${all} items blocks the release.`,
        other: `${n} of ${all} items block the release.`,
      }),
    leftOpen: (n: number, all: number) =>
      count(n, {
        one: `1 of ${all} items was left open.`,
        other: `${n} of ${all} items were left open.`,
      }),
    nothing: 'No item blocks the release.',
    noItems: 'No items are recorded yet.',
    unknown: (n: number) =>
      count(n, { one: '1 answer is unknown.', other: `${n} answers are unknown.` }),
    byArea: 'Items by area',
    progress: { blocking: 'Blocking', unknown: 'Answers unknown', complete: 'All answers known' },
    count: {
      blocking: (n: number) => `${n} blocking`,
      unknown: (n: number) => `${n} with unknown answers`,
      complete: (n: number) => `${n} with all answers`,
    },
    onlyBlocking: (n: number) => `Only blocking items (${n})`,
    onlyBlockingShown: 'Only blocking items are shown.',
    contradiction: (criteria: string) => `Contradiction: ready, but unmet: ${criteria}`,
    asks: (n: number) => count(n, { one: '1 open ask', other: `${n} open asks` }),
    noStatus: 'Status not recorded',
    notMet: (criteria: string) => `Not met: ${criteria}`,
    meeting: {
      open: 'Show one by one',
      hint: 'For meetings: one item at a time in large type. Arrow keys change the item, Escape leaves.',
      previous: 'Previous item',
      next: 'Next item',
      close: 'Close',
      position: '{n} of {all}',
    },
  },
  readiness: {
    title: (release: string) => `Readiness of ${release}`,
    description: (release: string) =>
      `Status and readiness criteria of every item of ${release}, and what blocks the release.`,
    lead: 'Every item with the decision of the team and an answer for each criterion.',
    blocks: 'What blocks the release',
    blocksOpen: 'What was left open',
    blocksNone:
      'Nothing blocks the release: everything is decided, no criterion is unmet, and no ask is open.',
    undecided: 'Undecided',
    unmet: 'Unmet criteria',
    attention: 'Needs attention',
    asks: 'Open asks, by person',
    nobody: 'Unassigned',
    via: (channel: string) => `Via ${channel}.`,
    by: 'by',
    boardTitle: 'Items and criteria',
    caption: (release: string) => `Items of ${release} and their readiness`,
    columns: { item: 'Item', status: 'Status', totals: 'Excluding deferred items' },
    evidence: (n: number, host: string) => `Evidence ${n} (${host})`,
    past: 'State at each meeting',
    pastLead: 'Each table shows the items for which something was recorded by the end of that day.',
    pastLeftOut:
      'Boards of earlier meetings are left out here, as the page would be too long. The page of each meeting lists what it changed.',
    pastCaption: (release: string, day: string) => `State of the items of ${release} on ${day}`,
  },
  /** The pages that list all items of a large release, in parts. */
  itemList: {
    title: (release: string) => `All items of ${release}`,
    windowTitle: (release: string, part: number) => `All items of ${release}, part ${part}`,
    description: (release: string, part: number, parts: number) =>
      `Part ${part} of ${parts} of the list of all items of ${release}, by area and kind.`,
    part: (part: number, parts: number) => `Part ${part} of ${parts}`,
    lead: (first: number, last: number, all: number) =>
      `Items ${first} to ${last} of ${all}, by area and kind.`,
    neighbours: 'Other parts of the list',
  },
  knownIssues: {
    title: (release: string) => `Known issues of ${release}`,
    description: (release: string) =>
      `Known issues of ${release}: affected versions, workarounds and fixes.`,
    counts: (open: number, fixed: number, ended: number, unknown: number) =>
      `${series([
        `${open} open`,
        `${fixed} fixed`,
        ended !== 0 && `${ended} no longer present`,
        unknown !== 0 && `${unknown} unknown`,
      ])}.`,
    overview: 'All issues',
    none: 'No issues are known.',
    groups: {
      open: 'Open',
      unknown: 'Not known whether the newest version is affected',
      fixed: 'Fixed',
      ended: 'Not in the newest version, fix not recorded',
    },
    elsewhere: { group: 'In other releases only', tag: 'Other releases' },
    affects: 'Affects',
    affectsAll: 'all versions',
    affectsFrom: (version: string) => `${version} and later`,
    affectsUntil: (version: string) => `up to ${version}`,
    affectsRange: (from: string, to: string) => `${from} to ${to}`,
    affectsNote: (range: string, note: string) => `${range}: ${note}`,
    fixedIn: 'Fixed in',
    component: 'Component',
    tracker: 'Tracker',
    from: 'Comes from',
    workaround: 'Workaround',
  },
  meetings: {
    title: 'Meetings',
    lead: 'Minutes of the meetings that decided on items, statuses and dates, newest first.',
    none: 'No minutes yet.',
    untitled: (day: string) => `Meeting of ${day}`,
    description: (day: string) => `Minutes of the meeting of ${day}: topics and decisions.`,
    lines: (n: number) => count(n, { one: '1 entry', other: `${n} entries` }),
    date: 'Date',
    about: 'About',
    participants: 'Participants',
    source: 'Original',
    entries: 'Entries',
    general: 'General',
    milestone: (milestone: string, release: string) => `${milestone} of ${release}`,
    part: (title: string) => `Part: ${title}`,
    neighbours: 'Meetings before and after',
  },
  /** The reference in the handbook; what it says of a field or a code comes from the schema. */
  reference: {
    fields: (files: string) => `Fields of ${files}`,
    codes: (level: string) => `Problem codes: ${level}`,
    columns: {
      field: 'Field',
      meaning: 'Meaning',
      value: 'Value',
      example: 'Example',
      code: 'Code',
      severities: 'Allowed severities',
    },
    required: 'required',
    fallback: (value: string) => `Default: ${value}.`,
    sameAs: (field: string) => `It has the same fields as ${field}.`,
    noExample: 'none',
    levels: { error: 'errors', warning: 'warnings' },
    /** The value of a field: one, and a list of several. */
    forms: {
      text: { one: 'text', many: 'texts' },
      word: { one: 'word (a-z, 0-9, hyphens)', many: 'words (a-z, 0-9, hyphens)' },
      id: { one: 'id (a-z, 0-9, hyphens, dots)', many: 'ids (a-z, 0-9, hyphens, dots)' },
      day: { one: 'day, YYYY-MM-DD', many: 'days, YYYY-MM-DD' },
      plan: {
        one: 'day, month `2026-09`, quarter `2026-Q3`, half-year `2026-H2`, or `tbd`',
        many: 'plans',
      },
      markdown: { one: 'text in Markdown', many: 'texts in Markdown' },
      flag: { one: '`true` or `false`', many: '`true` or `false`' },
      count: { one: 'whole number', many: 'whole numbers' },
      address: { one: 'web address', many: 'web addresses' },
      actual: { one: 'day, two days `FROM/TO`, or `unknown`', many: 'days' },
      duration: { one: 'duration in `d`, `h`, `m`, `s`', many: 'durations' },
      path: { one: 'path that begins with `/`', many: 'paths' },
      language: { one: 'language code', many: 'language codes' },
      group: { one: 'group of fields', many: 'groups of fields' },
    },
    atMost: (text: string, n: string) => `${text}, at most ${n} characters`,
    listOf: (many: string) => `list of ${many}`,
    byKey: (one: string) => `for each key: ${one}`,
    either: (first: string, second: string) => `${first}, or ${second}`,
  },
  docs: { neighbours: 'Pages before and after' },
  search: {
    title: 'Search',
    description: 'Find releases, items and everything else on this site.',
    /** The shortcut as keyboards of this language print it; a Mac shows its own. */
    keys: 'Ctrl K',
    label: 'Search the release notes',
    submit: 'Search',
    close: 'Close',
    filters: { kind: 'Kind', release: 'Release', area: 'Area' },
    any: { kind: 'All kinds', release: 'All releases', area: 'All areas' },
    /** The kind of a search result. */
    kinds: {
      product: 'Product',
      release: 'Release',
      milestone: 'Milestone',
      path: 'Upgrade path',
      item: 'Item',
      note: 'Upgrade note',
      issue: 'Known issue',
      area: 'Area',
      doc: 'Handbook',
      meeting: 'Meeting',
    },
    results: (n: number) => count(n, { one: '1 result', other: `${n} results` }),
    none: 'Nothing found.',
    withoutFilters: (n: number) =>
      count(n, {
        one: 'Show 1 result without filters',
        other: `Show ${n} results without filters`,
      }),
    all: 'All results',
    more: 'Show more',
    loading: 'Searching …',
    failed: 'The search could not be loaded.',
    /** Said when a misspelled query is corrected; `text` is what was searched for. */
    corrected: (text: string) => `Showing results for “${text}”.`,
    options: 'Results and suggestions',
    recent: 'Recent searches',
    clear: 'Clear recent searches',
    suggested: 'Go to',
    /** Headings of groups of results. */
    groups: {
      product: 'Products',
      release: 'Releases',
      milestone: 'Milestones',
      path: 'Upgrade paths',
      item: 'Items',
      note: 'Upgrade notes',
      issue: 'Known issues',
      area: 'Areas',
      doc: 'Handbook',
      meeting: 'Meetings',
    },
    /** The index by release, for readers without JavaScript and for browsing. */
    index: 'Browse by release',
    indexLead: 'Each release page lists what belongs to the release.',
    newest: 'Newest items',
    allOf: (n: number) => `All ${n}`,
    items: (n: number) => count(n, { one: '1 item', other: `${n} items` }),
    notes: (n: number) => count(n, { one: '1 upgrade note', other: `${n} upgrade notes` }),
    issues: (n: number) => count(n, { one: '1 known issue', other: `${n} known issues` }),
  },
  /** Pictures and data for those who link here. */
  share: {
    notes: (n: number) => count(n, { one: '1 upgrade note', other: `${n} upgrade notes` }),
    issues: (n: number) => count(n, { one: '1 known issue', other: `${n} known issues` }),
    releases: (n: number) => count(n, { one: '1 release', other: `${n} releases` }),
  },
  /** Words of the feeds. */
  feed: {
    of: (what: string, site: string) => `${what} · ${site}`,
    upgrade: 'Upgrade notes',
    subtitle: {
      site: 'Everything new: releases, items, upgrade notes and known issues.',
      release: 'Everything new in this release.',
      area: 'Everything new in this area, across all releases.',
      product: 'Everything new in this product, across all its releases.',
      upgrade: 'What to do for the upgrade from one release to the next.',
    },
    milestone: (release: string, milestone: string) => `${release}: ${milestone}`,
    milestoneSummary: (milestone: string, release: string) =>
      `${milestone} of ${release} has been published.`,
    withdrawn: (version: string) => `${version} is withdrawn`,
    items: (milestone: string) => `New in ${milestone}:`,
    notes: (milestone: string) => `New upgrade notes in ${milestone}:`,
  },
  /** Words of the calendars. */
  calendar: {
    of: (what: string, site: string) => `${what} · ${site}`,
    event: (release: string, milestone: string) => `${release}: ${milestone}`,
    withdrawnEvent: (event: string) => `${event} (withdrawn)`,
    endOfSupport: (release: string) => `${release}: maintenance ends`,
    endOfExtended: (release: string) => `${release}: extended maintenance ends`,
    lastDayByRule: 'The last day of maintenance according to the support rule of this site.',
    lastDayExtended: 'The last day of extended maintenance.',
    endOfPhase: (release: string, phase: string) => `${release}: end of ${phase}`,
    lastDayOfPhase: 'The last day of this support phase.',
    nextPhase: (phase: string) => `Next phase: ${phase}.`,
    state: (kind: string, state: string) => `${kind}: ${state}.`,
    planned: (time: string) => `Planned: ${time}.`,
    moved: (day: string) => `Planned before: ${day}.`,
    movedWhy: (day: string, why: string) => `Planned before: ${day}; moved: ${why}`,
    slip: (slip: string) => `Compared with the first plan: ${slip}.`,
    versions: (label: string, texts: string) => `${label}: ${texts}.`,
    between: 'The exact date is not recorded. It was one of these days.',
    unrecorded: 'The day is not recorded; this is the plan.',
  },
  /** Words of the page at an old address. */
  moved: {
    title: 'This page has moved',
    link: (title: string) => `Go to ${title}`,
  },
  mdx: {
    milestones: (release: string) => `Milestones of ${release}`,
    itemsNone: 'No items match.',
    notesNone: 'No upgrade notes match.',
  },
};
