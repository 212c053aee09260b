import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r198/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The local monitor watches the optional router unless told otherwise. The central queue measures the shared token when load is high. The new token renews the remote ledger before it is used. The new queue writes the remote image when load is high. The older cache measures the faster ledger when load is high. The local router collects the optional image without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The faster image measures the external pipeline before it is used. The external certificate collects the encrypted network so that operators can see why. The isolated image watches the isolated cache when load is high. The shared monitor copies the standby image in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 198",
	"version": "198.0.0",
	"previous": "r197",
	"summary": "The shared registry renews the standby pipeline after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r198/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r198/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r198/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
