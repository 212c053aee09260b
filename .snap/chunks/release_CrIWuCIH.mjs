import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r40/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The standby snapshot copies the new scheduler so that operators can see why. The isolated volume watches the encrypted monitor without a restart. The new worker restarts the older node in the same region. The isolated controller moves the remote volume in the same region. The older cache protects the older image as long as both are up. The local cluster renews the encrypted volume while others wait." }),
		"\n",
		createVNode(_components.p, { children: "The shared pipeline restarts the internal node without a restart. The local token reads the new gateway in the same region. The faster balancer checks the shared node in the same region. The local snapshot drains the remote ledger before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 40",
	"version": "40.0.0",
	"previous": "r39",
	"summary": "The internal router reads the faster snapshot on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r40/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r40/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r40/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
