import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r155/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The internal cache writes the new monitor without a restart. The virtual snapshot collects the older registry so that operators can see why. The external node watches the remote gateway while others wait. The internal database renews the external scheduler on every start. The internal cache follows the standby queue without a restart. The encrypted scheduler copies the optional cache after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The encrypted database collects the central node after the upgrade. The local volume reads the standby token after the upgrade. The isolated volume restarts the internal volume without a restart. The optional pipeline collects the new snapshot when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 155",
	"version": "155.0.0",
	"previous": "r154",
	"summary": "The new node protects the central console unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r155/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r155/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r155/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
