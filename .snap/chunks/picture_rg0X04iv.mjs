import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as sitePicture } from "./share-picture_DTuyfOFn.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
import { n as pictureResponse } from "./_picture_DZ8va7RQ.mjs";
// src/pages/picture.png.ts
var picture_png_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
var GET = async () => pictureResponse(sitePicture(await viewContext()));
// \0virtual:astro:page:src/pages/picture.png@_@ts
var page = () => picture_png_exports;
export { page };
