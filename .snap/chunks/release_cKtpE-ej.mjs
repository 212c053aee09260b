import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r121/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external pipeline opens the external database without a restart. The optional balancer watches the isolated database in the same region. The smaller cache watches the faster volume in the same region. The smaller registry opens the shared cluster in the same region. The shared ledger writes the isolated volume after the upgrade. The second controller protects the internal cluster before it is used." }),
		"\n",
		createVNode(_components.p, { children: "The faster replica follows the smaller scheduler in the same region. The isolated certificate copies the shared cache on every start. The second controller follows the local database unless told otherwise. The remote worker opens the faster ledger as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 121",
	"version": "121.0.0",
	"previous": "r120",
	"summary": "The new scheduler checks the new cache before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r121/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r121/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r121/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
