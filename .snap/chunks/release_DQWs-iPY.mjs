import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r30/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The new proxy watches the optional cache when load is high. The new network protects the older pipeline when load is high. The virtual controller collects the internal volume before it is used. The shared pipeline replaces the smaller ledger unless told otherwise. The virtual gateway writes the optional database unless told otherwise. The internal snapshot moves the smaller pipeline after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The second balancer restarts the virtual node so that operators can see why. The optional pipeline renews the internal certificate in the same region. The standby volume measures the internal cluster without a restart. The external proxy reads the standby queue in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 30",
	"version": "30.0.0",
	"previous": "r29",
	"summary": "The standby gateway collects the optional balancer unless told otherwise."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r30/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r30/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r30/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
