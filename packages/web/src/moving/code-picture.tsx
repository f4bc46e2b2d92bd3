import encodeQR from "qr";
import { createMemo } from "solid-js";

/** As wide as the standard asks for, so that a code is found on any ground. */
const MARGIN = 4;

/** A part as a QR code. It is dark on light in dark mode too: not every camera reads it the other way round. */
export function CodePicture(props: { part: string; version: number; label: string }) {
  const dots = createMemo(() =>
    encodeQR(props.part, "raw", {
      version: props.version,
      // What reflects on a screen covers some dots; 15% of them can be mended.
      ecc: "medium",
      encoding: "alphanumeric",
      border: MARGIN,
    }),
  );
  const path = () => dots().flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")));
  return (
    <svg class="code" viewBox={`0 0 ${dots().length} ${dots().length}`} role="img" aria-label={props.label}>
      <rect class="code-ground" width="100%" height="100%" />
      <path class="code-dots" d={path().join("")} />
    </svg>
  );
}
