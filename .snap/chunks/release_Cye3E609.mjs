import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r197/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The standby cluster restarts the virtual network before it is used. The central monitor replaces the central cache while others wait. The local scheduler writes the isolated worker when load is high. The remote monitor reads the encrypted certificate without a restart. The central proxy drains the local worker unless told otherwise. The external token opens the remote token while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The internal certificate watches the isolated router after the upgrade. The local controller protects the second token in the same region. The faster pipeline reads the optional controller so that operators can see why. The central node opens the local gateway in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 197",
	"version": "197.0.0",
	"previous": "r196",
	"summary": "The remote router protects the optional network when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r197/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r197/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r197/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
