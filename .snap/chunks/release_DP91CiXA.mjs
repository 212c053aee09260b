import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r24/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted network copies the shared proxy without a restart. The central image restarts the virtual node so that operators can see why. The external token drains the remote router without a restart. The encrypted balancer renews the isolated replica on every start. The isolated certificate measures the virtual ledger when load is high. The optional ledger measures the isolated monitor on every start." }),
		"\n",
		createVNode(_components.p, { children: "The internal queue restarts the encrypted cluster without a restart. The remote proxy writes the isolated replica when load is high. The encrypted replica checks the isolated controller when load is high. The local router measures the optional registry unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 24",
	"version": "24.0.0",
	"previous": "r23",
	"summary": "The local proxy collects the internal registry when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r24/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r24/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r24/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
