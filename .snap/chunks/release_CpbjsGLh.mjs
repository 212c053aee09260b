import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r97/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The local router checks the faster network on every start. The external worker restarts the faster snapshot as long as both are up. The optional cluster follows the smaller certificate before it is used. The central replica protects the virtual certificate before it is used. The remote proxy renews the virtual snapshot before it is used. The shared gateway copies the encrypted gateway so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The remote ledger checks the remote token without a restart. The encrypted pipeline serves the local snapshot as long as both are up. The encrypted database copies the isolated balancer when load is high. The optional queue serves the smaller certificate while others wait." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 97",
	"version": "97.0.0",
	"previous": "r96",
	"summary": "The encrypted snapshot writes the isolated ledger without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r97/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r97/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r97/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
