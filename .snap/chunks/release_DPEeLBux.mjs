import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r112/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The shared pipeline copies the isolated database when load is high. The remote node protects the internal cluster as long as both are up. The remote pipeline copies the smaller balancer when load is high. The optional database measures the local proxy on every start. The smaller image serves the older snapshot when load is high. The older queue reads the older cluster on every start." }),
		"\n",
		createVNode(_components.p, { children: "The internal snapshot moves the smaller snapshot on every start. The internal console serves the encrypted replica in the same region. The new worker drains the shared database when load is high. The shared controller follows the optional proxy after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 112",
	"version": "112.0.0",
	"previous": "r111",
	"summary": "The shared router reads the smaller worker while others wait."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r112/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r112/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r112/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
