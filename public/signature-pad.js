// Where a finger, a pen or a mouse draws a signature: strokes as a short path of SVG in whole units, as app/modules/attendance/domain/drawing.ts reads them.
const width = 600
const height = 200
/** Points closer than this add nothing that one sees. */
const step = 4
const longest = 7500

/** A pad with its button; `value()` is "" as long as nothing was drawn. */
export function makePad({ label, clear: clearLabel }) {
  const svg = element("svg", {
    viewBox: `0 0 ${width} ${height}`,
    class: "signature-pad",
    role: "img",
    "aria-label": label,
  })
  const ink = element("path", {})
  svg.append(element("path", { class: "signature-base", d: `M40 160h${width - 80}` }), ink)
  const clearing = document.createElement("button")
  clearing.type = "button"
  clearing.className = "button button-quiet button-small"
  clearing.textContent = clearLabel
  const box = document.createElement("div")
  box.append(svg, clearing)
  let path = ""
  let last

  svg.addEventListener("pointerdown", (event) => {
    event.preventDefault()
    svg.setPointerCapture(event.pointerId)
    last = at(event)
    draw(`M${last.x} ${last.y}`)
  })
  svg.addEventListener("pointermove", (event) => {
    if (last === undefined) return
    for (const one of event.getCoalescedEvents?.() ?? [event]) follow(at(one))
  })
  for (const end of ["pointerup", "pointercancel"]) svg.addEventListener(end, () => (last = undefined))
  clearing.addEventListener("click", clear)

  function follow(point) {
    const [dx, dy] = [point.x - last.x, point.y - last.y]
    if (Math.hypot(dx, dy) < step || path.length > longest) return
    // A stroke is "M x y l dx dy dx dy": the command stands once.
    draw(/M\d+ \d+$/.test(path) ? `l${dx} ${dy}` : ` ${dx} ${dy}`)
    last = point
  }

  function draw(more) {
    if (path.length > longest) return
    path += more
    ink.setAttribute("d", path)
  }

  function clear() {
    path = ""
    last = undefined
    ink.setAttribute("d", "")
  }

  function at(event) {
    const { left, top, width: wide, height: high } = svg.getBoundingClientRect()
    return {
      x: clamp(Math.round(((event.clientX - left) / wide) * width), width),
      y: clamp(Math.round(((event.clientY - top) / high) * height), height),
    }
  }

  return { box, value: () => path, clear }
}

/** True when enough was drawn to be a signature. */
export function isSignature(path) {
  let ink = 0
  for (const stroke of path.split("M").slice(1)) {
    const numbers = (stroke.split("l")[1] ?? "").split(" ").map(Number)
    for (let at = 0; at + 1 < numbers.length; at += 2) ink += Math.hypot(numbers[at], numbers[at + 1])
  }
  return ink >= 40
}

function clamp(value, most) {
  return Math.min(most, Math.max(0, value))
}

function element(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
