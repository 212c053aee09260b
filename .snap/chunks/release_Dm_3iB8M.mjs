import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r130/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster snapshot collects the virtual monitor so that operators can see why. The central database moves the remote image when load is high. The second image measures the external node when load is high. The shared controller moves the external image on every start. The central pipeline collects the faster console after the upgrade. The virtual pipeline drains the virtual console without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The new token renews the new gateway after the upgrade. The second gateway protects the local scheduler after the upgrade. The internal worker opens the encrypted balancer before it is used. The external node writes the isolated registry while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 130",
	"version": "130.0.0",
	"previous": "r129",
	"summary": "The faster worker protects the older balancer without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r130/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r130/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r130/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
