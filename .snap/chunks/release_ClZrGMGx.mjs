import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r113/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second certificate checks the second snapshot after the upgrade. The faster router restarts the internal scheduler after the upgrade. The isolated network serves the faster cluster unless told otherwise. The virtual registry watches the older token so that operators can see why. The standby monitor follows the local worker before it is used. The second gateway renews the remote image unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The second token watches the second monitor after the upgrade. The faster scheduler moves the internal pipeline without a restart. The shared pipeline copies the older worker in the same region. The remote router checks the faster cluster on every start." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 113",
	"version": "113.0.0",
	"previous": "r112",
	"summary": "The optional balancer restarts the internal balancer in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r113/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r113/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r113/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
