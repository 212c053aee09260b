import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r108/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The standby cache measures the shared database after the upgrade. The encrypted worker copies the encrypted token so that operators can see why. The encrypted node copies the isolated proxy when load is high. The faster console collects the faster scheduler before it is used. The older volume restarts the remote console before it is used. The local cluster measures the optional ledger without a restart." }),
		"\n",
		createVNode(_components.p, { children: "The shared worker follows the encrypted registry while others wait. The smaller cluster moves the central monitor unless told otherwise. The isolated network moves the remote cache after the upgrade. The second cache restarts the faster volume before it is used." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 108",
	"version": "108.0.0",
	"previous": "r107",
	"summary": "The optional node reads the central replica on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r108/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r108/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r108/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
