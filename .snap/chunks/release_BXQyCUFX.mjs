import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r98/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The virtual replica replaces the internal snapshot so that operators can see why. The standby controller measures the faster cluster in the same region. The faster replica checks the older proxy on every start. The smaller scheduler restarts the remote gateway in the same region. The central balancer moves the new gateway in the same region. The central snapshot drains the faster worker so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The second pipeline checks the virtual gateway after the upgrade. The smaller balancer protects the optional ledger unless told otherwise. The internal cache opens the faster volume without a restart. The encrypted proxy copies the central volume when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 98",
	"version": "98.0.0",
	"previous": "r97",
	"summary": "The encrypted queue moves the new scheduler in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r98/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r98/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r98/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
