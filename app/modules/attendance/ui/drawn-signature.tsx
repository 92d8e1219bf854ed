import { drawingBox } from "../domain/drawing.ts"

/** A signature as it was drawn. */
export function DrawnSignature({ path, label }: { path: string; label: string }) {
  return (
    <svg
      className="drawn-signature"
      viewBox={`0 0 ${drawingBox.width} ${drawingBox.height}`}
      role="img"
      aria-label={label}
    >
      <path d={path} />
    </svg>
  )
}
