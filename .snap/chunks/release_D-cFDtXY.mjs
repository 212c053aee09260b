import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r1/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second token drains the central database when load is high. The standby image replaces the shared queue so that operators can see why. The internal cluster drains the older monitor after the upgrade. The older image renews the local queue before it is used. The remote gateway watches the shared snapshot before it is used. The new network drains the external monitor while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The faster cluster checks the encrypted node without a restart. The smaller queue measures the internal controller without a restart. The encrypted queue serves the internal cluster so that operators can see why. The local replica writes the remote network after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 1",
	"version": "1.0.0",
	"summary": "The remote cache drains the optional network when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r1/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r1/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r1/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
