import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r160/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The virtual database serves the local proxy so that operators can see why. The standby pipeline restarts the virtual database after the upgrade. The faster pipeline drains the virtual scheduler while others wait. The isolated snapshot opens the isolated proxy while others wait. The internal proxy replaces the external console as long as both are up. The older image checks the encrypted router so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The virtual router reads the isolated image unless told otherwise. The isolated router writes the older router as long as both are up. The central controller drains the local console after the upgrade. The isolated token renews the older controller in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 160",
	"version": "160.0.0",
	"previous": "r159",
	"summary": "The new registry replaces the central snapshot in the same region."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r160/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r160/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r160/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
