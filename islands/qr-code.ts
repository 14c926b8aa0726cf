/** A QR code as SVG, without inline style. Loaded when first asked for. */
import encodeQR from "qr";

const namespace = "http://www.w3.org/2000/svg";

/** ISO/IEC 18004 asks for four light modules around the code. */
const quietZone = 4;

/** `text` is the address that the code leads to. */
export function drawCode(text: string): SVGSVGElement {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: quietZone });
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("viewBox", `0 0 ${rows.length} ${rows.length}`);
  svg.setAttribute("class", "qr-code");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `Code QR de ${text}`);
  const shape = document.createElementNS(namespace, "path");
  shape.setAttribute("d", path);
  svg.append(shape);
  return svg;
}
