import { expect, test } from 'vitest';
import { absoluteAt } from '../../../src/formats/markdown/absolute.ts';
import { bodyText } from '../../../src/formats/markdown/body.ts';
import { aCatalog } from '../../support/catalog.ts';
import { aContext } from '../../support/context.ts';
import { mdxBody } from '../../catalog/markdown/body.ts';

const target = {
  context: aContext(aCatalog()),
  absolute: absoluteAt('https://notes.example.org/docs/a/'),
  component: () => '',
};

test.each([
  ['Set {name} now.', 'Set `{name}` now.'],
  ['Say {"*hi*"}, please.', 'Say &#42;hi&#42;, please.'],
  ['One{/* to do */} two.', 'One two.'],
  ['{list.map((one) => <b>{one}</b>)}\n\nText.', '`{list.map((one) => <b>{one}</b>)}`\n\nText.'],
  ['Text.\n\n{\n  // nothing\n}\n\nMore.', 'Text.\n\nMore.'],
  ['- a {`x`}\n- {`${y}`} b', '- a x\n- ``{`${y}`}`` b'],
])('the Markdown of %j shows the code whose value only the page knows', (source, markdown) => {
  expect(bodyText(mdxBody(source), target)).toBe(markdown);
});
