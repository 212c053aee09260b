import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r67/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The standby cluster moves the internal certificate after the upgrade. The remote token protects the faster monitor on every start. The faster volume restarts the older ledger without a restart. The internal scheduler restarts the optional worker so that operators can see why. The remote scheduler writes the remote controller after the upgrade. The encrypted token serves the standby snapshot after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The virtual node renews the internal console after the upgrade. The smaller replica follows the local network after the upgrade. The central queue writes the new worker without a restart. The new certificate collects the optional snapshot before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 67",
	"version": "67.0.0",
	"previous": "r66",
	"summary": "The faster monitor writes the shared proxy when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r67/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r67/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r67/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
