import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r161/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The new gateway copies the local snapshot unless told otherwise. The local balancer drains the encrypted controller when load is high. The central replica renews the faster pipeline without a restart. The remote node restarts the encrypted image while others wait. The older snapshot copies the new database so that operators can see why. The second balancer follows the internal controller in the same region." }),
		"\n",
		createVNode(_components.p, { children: "The smaller cluster watches the second router without a restart. The optional registry restarts the encrypted pipeline unless told otherwise. The standby image checks the shared balancer after the upgrade. The standby volume reads the older ledger when load is high." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 161",
	"version": "161.0.0",
	"previous": "r160",
	"summary": "The local image measures the standby gateway on every start."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r161/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r161/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r161/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
