/** The box in which signatures are drawn; every point lies inside. */
export const drawingBox = { width: 600, height: 200 } as const

/** What a signature may weigh as it is sent. */
export const largestDrawing = 8000
/** Less ink than this is a slip of the finger. */
const leastInk = 40

const form = /^(?:M\d{1,3} \d{1,3}(?:l-?\d{1,3} -?\d{1,3}(?: -?\d{1,3} -?\d{1,3})*)?)+$/

/**
 * A drawn signature as a path of SVG in the box ("M20 100l5 -3 4 2"): strokes that begin at whole points and go on by whole steps.
 * Undefined for anything else, for what leaves the box, and for what is too small to be a signature.
 */
export function readDrawing(text: string): string | undefined {
  if (text.length > largestDrawing || !form.test(text)) return undefined
  let ink = 0
  for (const stroke of text.split("M").slice(1)) {
    const [start = "", steps = ""] = stroke.split("l")
    let [x = 0, y = 0] = start.split(" ").map(Number)
    if (!isInside(x, y)) return undefined
    const numbers = steps === "" ? [] : steps.split(" ").map(Number)
    for (let at = 0; at < numbers.length; at += 2) {
      const [dx = 0, dy = 0] = numbers.slice(at, at + 2)
      x += dx
      y += dy
      ink += Math.hypot(dx, dy)
      if (!isInside(x, y)) return undefined
    }
  }
  return ink < leastInk ? undefined : text
}

function isInside(x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x <= drawingBox.width && y <= drawingBox.height
}
