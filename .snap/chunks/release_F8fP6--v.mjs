import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r51/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The encrypted database serves the smaller proxy before it is used. The shared registry restarts the isolated volume after the upgrade. The remote console serves the optional cache before it is used. The external balancer drains the older controller after the upgrade. The remote pipeline drains the faster node without a restart. The new console reads the optional cluster unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The isolated database collects the local ledger while others wait. The central pipeline writes the external registry in the same region. The encrypted router reads the standby registry so that operators can see why. The standby gateway reads the older token so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 51",
	"version": "51.0.0",
	"previous": "r50",
	"summary": "The faster gateway measures the older worker while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r51/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r51/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r51/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
