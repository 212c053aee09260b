import { dirname, join, relative } from 'node:path';
import { LIBRARIES } from './libraries.mjs';

const MODULES_BY_NAME = /^(?:astro$|astro[/:]|relnotes:|virtual:)/u;

/** Reports an import that the table of directions (an option of the rule) does not allow. */
export const importDirections = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      value: '{{from}} may not import from {{target}} (lint/directions.mjs).',
      type: '{{from}} may import only types from {{target}} (lint/directions.mjs).',
      unknown:
        '{{from}} has no entry in lint/directions.mjs. Add one that lists what it may import.',
    },
  },
  create(context) {
    const [directions] = context.options;
    const file = relative(context.cwd, context.physicalFilename).replaceAll('\\', '/');
    const from = longest(Object.keys(directions), file);

    function check(node, source, isType) {
      if (typeof source?.value !== 'string') return;
      const target = targetOf(file, source.value);
      if (from !== undefined && ownFolder(target) === ownFolder(file)) return;
      const { values = [], types = [] } = directions[from] ?? {};
      const matches = (allowed) => isWithin(allowed, target);
      if (values.some(matches) || (isType && types.some(matches))) return;
      const messageId = from === undefined ? 'unknown' : types.some(matches) ? 'type' : 'value';
      context.report({ node, messageId, data: { from: from ?? file, target } });
    }

    return {
      ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source, true),
    };
  },
};

function isTypeOnly({ importKind, specifiers }) {
  if (importKind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type');
}

/** Returns the path of an import from the repository's root, or a module name; without a query such as `?inline`. */
function targetOf(file, specifier) {
  if (!specifier.startsWith('.')) return specifier;
  return join(dirname(file), specifier.replace(/\?.*$/u, '')).replaceAll('\\', '/');
}

function isWithin(allowed, target) {
  if (allowed === LIBRARIES) return !isOurs(target) && !MODULES_BY_NAME.test(target);
  if (allowed.endsWith('*')) return target.startsWith(allowed.slice(0, -1));
  return target === allowed || (isOurs(allowed) && target.startsWith(`${allowed}/`));
}

function isOurs(path) {
  return path.startsWith('src/');
}

function longest(names, file) {
  return names.filter((name) => isWithin(name, file)).toSorted((a, b) => b.length - a.length)[0];
}

/** Returns the top folder of a path, such as `src/view`; a file directly in `src/` counts as a folder. */
function ownFolder(path) {
  return isOurs(path) ? path.split('/').slice(0, 2).join('/') : path;
}
