import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r133/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The remote token follows the second token after the upgrade. The remote cluster opens the local scheduler after the upgrade. The local database follows the second balancer while others wait. The smaller token watches the new snapshot in the same region. The shared certificate renews the isolated pipeline after the upgrade. The standby replica copies the optional registry when load is high." }),
		"\n",
		createVNode(_components.p, { children: "The smaller queue watches the standby node without a restart. The smaller certificate replaces the central ledger without a restart. The local controller reads the encrypted queue after the upgrade. The internal certificate restarts the second queue in the same region." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 133",
	"version": "133.0.0",
	"previous": "r132",
	"summary": "The faster certificate protects the shared database after the upgrade."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r133/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r133/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r133/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
