import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r27/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second proxy moves the encrypted console without a restart. The older image replaces the central cluster in the same region. The isolated image drains the second proxy while others wait. The isolated controller protects the isolated pipeline on every start. The central token restarts the remote proxy while others wait. The encrypted network collects the encrypted ledger unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The central pipeline serves the optional ledger unless told otherwise. The isolated node moves the remote queue as long as both are up. The optional registry opens the isolated worker without a restart. The faster certificate follows the internal monitor unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 27",
	"version": "27.0.0",
	"previous": "r26",
	"summary": "The encrypted balancer copies the internal volume while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r27/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r27/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r27/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
