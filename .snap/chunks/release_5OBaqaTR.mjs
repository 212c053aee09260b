import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r52/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal replica copies the faster worker unless told otherwise. The faster console restarts the remote router unless told otherwise. The new ledger serves the older registry unless told otherwise. The isolated console renews the encrypted scheduler while others wait. The new worker drains the virtual worker unless told otherwise. The shared volume collects the optional token in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The new token renews the optional certificate without a restart. The virtual pipeline checks the remote database when load is high. The central balancer follows the internal worker when load is high. The local image restarts the standby gateway as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 52",
	"version": "52.0.0",
	"previous": "r51",
	"summary": "The encrypted worker replaces the older balancer while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r52/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r52/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r52/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
