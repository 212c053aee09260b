import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r50/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The external token drains the shared worker after the upgrade. The internal worker drains the central balancer in the same region. The isolated worker protects the faster monitor on every start. The second cache watches the faster cache without a restart. The local monitor writes the isolated cluster after the upgrade. The internal balancer checks the encrypted router unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted token watches the older image as long as both are up. The encrypted scheduler renews the second scheduler after the upgrade. The smaller balancer serves the older router after the upgrade. The virtual snapshot writes the optional registry on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 50",
	"version": "50.0.0",
	"previous": "r49",
	"summary": "The older monitor reads the shared database on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r50/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r50/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r50/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
