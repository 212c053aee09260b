import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r6/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The optional monitor writes the isolated cache while others wait. The external volume moves the smaller certificate while others wait. The external snapshot restarts the remote cluster as long as both are up. The external gateway measures the internal queue so that operators can see why. The older replica protects the central registry on every start. The optional cluster replaces the isolated pipeline unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The standby router serves the smaller monitor without a restart. The encrypted snapshot checks the external cluster when load is high. The shared controller watches the encrypted queue while others wait. The standby proxy protects the encrypted balancer in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 6",
	"version": "6.0.0",
	"previous": "r5",
	"summary": "The encrypted cache protects the standby monitor as long as both are up."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r6/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r6/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r6/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
