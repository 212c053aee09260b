import { describe, expect, test } from 'vitest';
import { svgFault } from '../../src/catalog/read/svg.ts';

const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';
const faultOf = (svg: string) => svgFault(Buffer.from(svg));
const drawing = (inside: string, attributes = '') =>
  `<svg ${NAMESPACE}${attributes} viewBox="0 0 1 1">${inside}</svg>`;

describe('a plain drawing is allowed', () => {
  test.each([
    ['shapes', drawing('<g fill="url(#a)"><path d="M0 0"/></g>')],
    ['gradients', drawing('<linearGradient id="a"><stop offset="0"/></linearGradient>')],
    ['a filter', drawing('<filter id="f"><feGaussianBlur stdDeviation="1"/></filter>')],
    ['a style sheet', drawing('<style><![CDATA[ .a { fill: url(#b) } ]]></style>')],
    ['own references', drawing('<use href="#a"/><use xlink:href="#a"/>')],
    ['a picture in it', drawing('<image href="data:image/png;base64,AAAA"/>')],
    ['a prolog', `<?xml version="1.0" encoding="UTF-8"?>\n<!-- x -->${drawing('')}`],
    [
      'a document type',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${drawing('')}`,
    ],
    [
      'what an editor adds',
      drawing(
        '<sodipodi:namedview id="n"/><metadata><rdf:RDF/></metadata>',
        ' xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:xlink="http://www.w3.org/1999/xlink"',
      ),
    ],
  ])('%s', (_what, svg) => {
    expect(faultOf(svg)).toBeUndefined();
  });
});

describe('what could run or load something is not', () => {
  test.each([
    ['a script', drawing('<script>alert(1)</script>')],
    [
      'a script with a prefix',
      drawing('<s:script>x</s:script>', ` xmlns:s="http://www.w3.org/2000/svg"`),
    ],
    [
      'a script with an odd prefix',
      drawing('<_:script>x</_:script>', ` xmlns:_="http://www.w3.org/2000/svg"`),
    ],
    ['a handler', drawing('<rect onclick="x()"/>')],
    ['a handler of the root', drawing('', ' onload="x()"')],
    ['HTML', drawing('<foreignObject><b>x</b></foreignObject>')],
    ['HTML by its namespace', drawing('<h:b>x</h:b>', ' xmlns:h="http://www.w3.org/1999/xhtml"')],
    ['HTML as the namespace', '<svg xmlns="http://www.w3.org/1999/xhtml"></svg>'],
    ['a link', drawing('<a href="https://example.org"><rect/></a>')],
    ['code in a reference', drawing('<use href="javascript:x()"/>')],
    ['code in characters', drawing('<use href="&#106;avascript:x()"/>')],
    ['another file', drawing('<use href="https://example.org/a.svg#b"/>')],
    ['a picture that is a page', drawing('<image href="data:image/svg+xml;base64,AAAA"/>')],
    ['an animation', drawing('<set attributeName="href" to="x"/>')],
    ['a filter that loads', drawing('<filter><feImage href="#a"/></filter>')],
    ['a style sheet that loads', drawing('<style>@import "x.css";</style>')],
    ['a style that loads', drawing('<rect style="fill: url(x.png)"/>')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY x "y">]>${drawing('')}`],
    ['a style sheet beside it', `<?xml-stylesheet href="x.css"?>${drawing('')}`],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${drawing('')}`],
  ])('%s', (_what, svg) => {
    expect(faultOf(svg)).toBeDefined();
  });

  test('text in two bytes a character', () => {
    expect(svgFault(Buffer.from(drawing('<script/>'), 'utf16le'))).toBe('is not UTF-8');
  });
});
