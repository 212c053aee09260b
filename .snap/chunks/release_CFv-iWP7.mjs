import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r54/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote monitor restarts the local ledger before it is used. The smaller queue restarts the internal image so that operators can see why. The standby console protects the older worker after the upgrade. The local certificate writes the virtual console so that operators can see why. The isolated monitor drains the remote scheduler so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The external database measures the external pipeline so that operators can see why. The standby queue checks the encrypted registry without a restart. The local scheduler serves the faster pipeline on every start. The external balancer restarts the encrypted snapshot unless told otherwise." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 54",
	"version": "54.0.0",
	"previous": "r53",
	"summary": "The smaller image measures the new scheduler when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r54/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r54/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r54/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
