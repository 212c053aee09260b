import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r68/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted snapshot reads the remote certificate without a restart. The encrypted proxy measures the virtual registry in the same region. The local replica watches the virtual worker on every start. The remote pipeline watches the internal certificate so that operators can see why. The standby cache copies the internal queue unless told otherwise. The virtual gateway drains the second database when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The shared proxy watches the virtual volume unless told otherwise. The isolated ledger renews the local database when load is high. The optional controller follows the local gateway after the upgrade. The external scheduler watches the optional proxy after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 68",
	"version": "68.0.0",
	"previous": "r67",
	"summary": "The older router collects the standby ledger after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r68/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r68/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r68/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
