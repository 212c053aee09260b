import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r13/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The faster scheduler drains the remote registry on every start. The older cache reads the shared network so that operators can see why. The isolated volume opens the internal volume in the same region. The shared balancer watches the faster queue so that operators can see why. The shared controller checks the central database in the same region. The external token collects the shared worker when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The older pipeline replaces the second worker when load is high. The second network collects the virtual worker on every start. The optional monitor collects the local queue as long as both are up. The standby controller renews the smaller queue when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 13",
	"version": "13.0.0",
	"previous": "r12",
	"summary": "The encrypted controller checks the encrypted monitor in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r13/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r13/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r13/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
