import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r139/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The older registry measures the faster snapshot when load is high. The encrypted worker collects the older network unless told otherwise. The faster cache watches the central console in the same region. The standby queue renews the local token as long as both are up. The shared controller copies the internal ledger so that operators can see why. The encrypted scheduler checks the isolated node on every start." }),
		"\n",
		createVNode(_components.p, { children: "The isolated replica collects the isolated token when load is high. The smaller replica restarts the new gateway without a restart. The local proxy serves the shared pipeline unless told otherwise. The second worker serves the standby scheduler unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 139",
	"version": "139.0.0",
	"previous": "r138",
	"summary": "The faster controller renews the older worker on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r139/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r139/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r139/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
