import { siteSchema } from '../../schema/site.ts';
import { text } from '../../schema/scalars.ts';
import { wordChoices } from '../new/common-questions.ts';
import { always, type Answers, type Question } from '../new/question.ts';
import type { ProjectFacts } from './project-facts.ts';
import {
  addressOrNone,
  languageCodes,
  nameList,
  namedList,
  NONE,
  softwareName,
  versionText,
} from './setup-schemas.ts';

/** The address that stands for one that is not known yet. */
export const UNKNOWN_ADDRESS = 'https://release-notes.example.org';

export const STARTS = ['example', 'empty', 'import'] as const;
export const HOSTS = ['github', 'gitlab', NONE] as const;

const imports = ({ start }: Answers): boolean => start === 'import';
const idsIn = (answer: string | undefined) =>
  namedList(answer).map(({ id, title }) => ({ value: id, label: `${id}: ${title}` }));

/** The questions of `relnotes init`, in their order. Each has a flag; its fallback is the answer of `--yes`. */
export const INIT_QUESTIONS: readonly Question<ProjectFacts>[] = [
  {
    flag: 'name',
    message: 'The name of the software?',
    schema: softwareName,
    fallback: ({ name }) => name,
  },
  {
    flag: 'url',
    message: 'The address at which the site will be published?',
    schema: siteSchema.shape.url,
    fallback: ({ pages }) => pages ?? UNKNOWN_ADDRESS,
  },
  {
    flag: 'repository',
    message: 'The web address of the repository?',
    schema: addressOrNone,
    optional: always,
    fallback: ({ repository }) => repository ?? NONE,
  },
  {
    flag: 'products',
    message: 'Several products? Their names, separated by commas.',
    schema: nameList,
    optional: always,
    fallback: () => NONE,
  },
  {
    flag: 'areas',
    message: 'Areas of the software? Their names, separated by commas.',
    schema: nameList,
    optional: always,
    fallback: () => NONE,
  },
  {
    flag: 'review',
    message: 'Review each item with criteria (works, tested, documented)?',
    choices: wordChoices(['no', 'yes']),
    fallback: () => 'no',
  },
  {
    flag: 'languages',
    message: 'The languages of the site, separated by commas? The first is the default.',
    schema: languageCodes,
    fallback: () => 'en',
  },
  {
    flag: 'host',
    message: 'The host that builds and publishes the site?',
    choices: wordChoices(HOSTS),
    fallback: ({ host }) => host ?? NONE,
  },
  {
    flag: 'start',
    message: 'How to start?',
    choices: () => [
      { value: 'example', label: 'example: a release with an item and an upgrade note' },
      { value: 'empty', label: 'empty: only the settings' },
      { value: 'import', label: 'import: the notes of a changelog or the like' },
    ],
    fallback: () => 'example',
  },
  {
    flag: 'version',
    message: 'The version of the first release?',
    schema: versionText,
    applies: ({ start }) => start === 'example',
    fallback: ({ version }) => version ?? '1.0.0',
  },
  {
    flag: 'from',
    message: 'The file or folder to import?',
    schema: text,
    applies: imports,
    suggestion: ({ changelog }) => changelog,
  },
  {
    flag: 'product',
    message: 'The product of the imported notes?',
    choices: (_, { products }) => idsIn(products),
    applies: (answers) => imports(answers) && namedList(answers['products']).length > 0,
    optional: always,
  },
  {
    flag: 'area',
    message: 'The area of the imported notes?',
    choices: (_, { areas }) => idsIn(areas),
    applies: (answers) => imports(answers) && namedList(answers['areas']).length > 0,
  },
];
