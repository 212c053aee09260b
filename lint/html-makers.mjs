/** The module that defines the type `Html`. */
const DEFINITION = 'src/lib/html.ts';

/**
 * Files that may turn a string into HTML with `assumeHtml`. Each escapes every text by itself, or changes
 * HTML that is finished already.
 */
export const HTML_MAKERS = [
  DEFINITION,
  // Elements from names of the program, with escaped attributes.
  'src/lib/html-element.ts',
  // The Markdown renderer.
  'src/catalog/parse/markdown/render-body.ts',
  'src/catalog/parse/markdown/mdx-parts.ts',
  'src/catalog/parse/markdown/write-html.ts',
  // The parts of a paragraph of finished HTML.
  'src/catalog/parse/markdown/opening.ts',
  // Tags and words in finished HTML, and code in a one-line text.
  'src/view/shared/tags.ts',
  'src/view/shared/inline.ts',
  // Characters that XML does not allow, removed.
  'src/formats/xml-text.ts',
  // SVG for pages.
  'src/pictures/path-line/line-html.ts',
  // HTML that Astro rendered.
  'src/components/mdx/Resolved.astro',
  'src/components/mdx/Tabs.astro',
];

/** Reports code that could put a text into a page as HTML without escaping it. */
export const htmlMakers = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'string' } }],
    messages: {
      maker:
        'Only the files in lint/html-makers.mjs may use assumeHtml. Use escapeText, inlineHtml or the tag markup.',
      cast: 'Only assumeHtml makes Html. Use escapeText, inlineHtml or the tag markup.',
      directive: 'Write set:html={value satisfies Html}, so that the type check refuses a text.',
      alias: 'Html is the type of src/lib/html.ts. Give this one another name.',
      property:
        'Use set:html={value satisfies Html} or textContent; this sets HTML from any string.',
    },
  },
  create(context) {
    const [makers] = context.options;
    const file = relativePath(context);
    const isDefinition = file === DEFINITION;
    const report = (messageId) => (node) => context.report({ node, messageId });

    return {
      Identifier(node) {
        if (node.name === 'assumeHtml' && !makers.includes(file)) report('maker')(node);
      },
      ...(isDefinition
        ? {}
        : {
            ':matches(TSAsExpression, TSTypeAssertion, TSTypePredicate) TSTypeReference > Identifier[name="Html"]':
              report('cast'),
            'TSDeclareFunction TSTypeReference > Identifier[name="Html"]': report('cast'),
            ':matches(TSTypeAliasDeclaration, TSInterfaceDeclaration) > Identifier.id[name="Html"]':
              report('alias'),
            'TSTypeParameter > Identifier.name[name="Html"]': report('alias'),
          }),
      JSXAttribute: (node) => checkAttribute(node),
      AstroTemplateLiteralAttribute: (node) => checkAttribute(node),
      'MemberExpression > :matches(Identifier, Literal).property': checkProperty,
      'Property > Literal.key': checkProperty,
      'Property > Identifier.key': checkProperty,
    };

    function checkAttribute(node) {
      if (nameOf(node) === 'set:html' && !isChecked(node.value)) report('directive')(node);
    }

    function checkProperty(node) {
      if (LIVE_PROPERTIES.has(node.name ?? node.value)) report('property')(node);
    }
  },
};

/** Names of properties and methods that take HTML as a string. */
const LIVE_PROPERTIES = new Set([
  ...['set:html', 'innerHTML', 'outerHTML', 'srcdoc', 'insertAdjacentHTML', 'setHTMLUnsafe'],
  ...['createContextualFragment', 'dangerouslySetInnerHTML', 'parseFromString'],
]);

function relativePath({ cwd, physicalFilename }) {
  return physicalFilename.slice(cwd.length + 1).replaceAll('\\', '/');
}

function nameOf({ name }) {
  return name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name;
}

/** Returns true for `{value satisfies Html}`, also with `| undefined`. */
function isChecked(value) {
  const expression = value?.type === 'JSXExpressionContainer' ? value.expression : undefined;
  if (expression?.type !== 'TSSatisfiesExpression') return false;
  const { typeAnnotation: type } = expression;
  return (type.type === 'TSUnionType' ? type.types : [type]).every(
    (one) => one.type === 'TSUndefinedKeyword' || one.typeName?.name === 'Html',
  );
}
