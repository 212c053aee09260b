import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r72/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The isolated proxy writes the new gateway after the upgrade. The encrypted controller follows the central network as long as both are up. The older snapshot restarts the external node after the upgrade. The remote network replaces the new volume before it is used. The encrypted console checks the faster controller when load is high. The second network writes the encrypted cache on every start." }),
		"\n",
		createVNode(_components.p, { children: "The faster network renews the older ledger so that operators can see why. The older node drains the internal monitor as long as both are up. The internal worker opens the internal console without a restart. The central image replaces the standby token while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 72",
	"version": "72.0.0",
	"previous": "r71",
	"summary": "The second database follows the local router after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r72/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r72/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r72/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
