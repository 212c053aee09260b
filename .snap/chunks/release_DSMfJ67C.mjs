import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r39/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster controller protects the smaller balancer unless told otherwise. The second token moves the smaller pipeline so that operators can see why. The encrypted certificate reads the optional monitor while others wait. The external worker drains the shared gateway while others wait. The internal node reads the internal token in the same region. The local network replaces the central gateway so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The standby replica copies the external certificate while others wait. The second console protects the standby controller in the same region. The local controller renews the isolated node as long as both are up. The virtual router opens the local replica on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 39",
	"version": "39.0.0",
	"previous": "r38",
	"summary": "The central node replaces the older scheduler after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r39/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r39/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r39/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
