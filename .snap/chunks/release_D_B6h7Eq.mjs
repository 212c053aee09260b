import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r106/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal queue follows the optional ledger after the upgrade. The second cache renews the virtual controller so that operators can see why. The second node checks the remote network so that operators can see why. The second scheduler collects the standby controller unless told otherwise. The shared router copies the new replica without a restart. The optional database renews the internal router when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The optional router opens the new worker unless told otherwise. The local ledger checks the local snapshot without a restart. The standby certificate serves the internal replica as long as both are up. The isolated cluster drains the older ledger as long as both are up." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 106",
	"version": "106.0.0",
	"previous": "r105",
	"summary": "The isolated certificate protects the isolated certificate on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r106/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r106/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r106/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
