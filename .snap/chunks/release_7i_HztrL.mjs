import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r21/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote scheduler opens the second console after the upgrade. The local network copies the local controller without a restart. The external ledger moves the internal replica after the upgrade. The smaller volume replaces the remote cluster on every start. The older router checks the shared balancer so that operators can see why. The isolated worker restarts the older replica when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The standby image opens the encrypted node without a restart. The faster volume copies the faster proxy when load is high. The local image drains the older balancer as long as both are up. The smaller certificate collects the isolated cache on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 21",
	"version": "21.0.0",
	"previous": "r20",
	"summary": "The remote certificate checks the isolated balancer as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r21/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r21/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r21/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
