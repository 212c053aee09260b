import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_CgoVUPa1.mjs";
// .cache/bench/relnotes-plain-10000/content/releases/r174/release.mdx
function _createMdxContent(props) {
	const _components = Object.assign({ p: "p" }, props.components);
	return createVNode(Fragment, { children: [
		createVNode(_components.p, { children: "The second pipeline copies the second controller in the same region. The new balancer renews the central console unless told otherwise. The shared pipeline watches the isolated router so that operators can see why. The virtual network protects the smaller proxy without a restart. The local router serves the central router before it is used. The smaller network restarts the external pipeline after the upgrade." }),
		"\n",
		createVNode(_components.p, { children: "The second pipeline restarts the optional proxy when load is high. The local ledger opens the standby gateway in the same region. The virtual registry serves the isolated node after the upgrade. The standby certificate renews the faster gateway so that operators can see why." })
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, Object.assign({}, props, { children: createVNode(_createMdxContent, props) })) : _createMdxContent(props);
}
var frontmatter = {
	"title": "Release 174",
	"version": "174.0.0",
	"previous": "r173",
	"summary": "The isolated pipeline moves the standby image when load is high."
};
function getHeadings() {
	return [];
}
var url = ".cache/bench/relnotes-plain-10000/content/releases/r174/release.mdx/";
var file = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r174/release.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/main/.cache/bench/relnotes-plain-10000/content/releases/r174/release.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
