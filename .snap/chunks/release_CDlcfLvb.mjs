import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r183/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The local replica reads the external ledger on every start. The shared database collects the optional certificate so that operators can see why. The external snapshot collects the remote pipeline in the same region. The older image checks the faster monitor without a restart. The optional pipeline reads the new cache while others wait. The new token checks the faster image unless told otherwise." }),
		"\n",
		createVNode(_components.p, { children: "The second registry moves the optional registry when load is high. The second gateway watches the isolated scheduler without a restart. The standby replica moves the central node without a restart. The isolated database replaces the internal certificate after the upgrade." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 183",
	"version": "183.0.0",
	"previous": "r182",
	"summary": "The older token opens the shared monitor before it is used."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r183/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r183/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r183/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
