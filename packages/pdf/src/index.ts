export { pdfOf } from "./pdf-of.js";
export { type RenderOptions, renderPdf } from "./render-pdf.js";
