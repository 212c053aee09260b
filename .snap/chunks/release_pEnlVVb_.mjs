import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r4/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted gateway checks the remote volume so that operators can see why. The shared worker drains the second balancer when load is high. The local router drains the standby node so that operators can see why. The local network serves the smaller balancer before it is used. The encrypted scheduler serves the second snapshot as long as both are up." }),
		"\n",
		createVNode(_components.p, { children: "The isolated gateway collects the external image on every start. The standby cache checks the faster node while others wait. The second registry follows the older node when load is high. The optional worker writes the internal image on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 4",
	"version": "4.0.0",
	"previous": "r3",
	"summary": "The second monitor renews the optional console unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r4/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r4/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r4/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
