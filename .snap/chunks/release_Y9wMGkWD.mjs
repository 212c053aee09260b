import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r75/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The virtual monitor reads the older cache on every start. The shared cache copies the smaller scheduler unless told otherwise. The external replica writes the internal cache when load is high. The isolated gateway renews the remote controller while others wait. The virtual node serves the isolated certificate on every start. The central node reads the internal scheduler after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The central replica opens the smaller certificate in the same region. The shared registry renews the external image on every start. The virtual worker moves the smaller queue in the same region. The virtual router watches the internal volume while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 75",
	"version": "75.0.0",
	"previous": "r74",
	"summary": "The central queue watches the shared gateway so that operators can see why."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r75/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r75/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r75/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
