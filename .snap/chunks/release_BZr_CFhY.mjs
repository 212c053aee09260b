import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r42/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The new controller copies the virtual image after the upgrade. The central ledger watches the new cache unless told otherwise. The older controller renews the optional node while others wait. The external ledger collects the faster certificate unless told otherwise. The internal controller restarts the local replica in the same region. The isolated monitor writes the shared network so that operators can see why." }),
		"\n",
		createVNode(_components.p, { children: "The new router follows the smaller registry unless told otherwise. The second image copies the faster gateway so that operators can see why. The standby network collects the external cluster after the upgrade. The internal image opens the older queue in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 42",
	"version": "42.0.0",
	"previous": "r41",
	"summary": "The faster snapshot checks the standby proxy without a restart."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r42/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r42/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r42/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
