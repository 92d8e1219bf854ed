// The page where participants sign on their own telephone: a pad to draw on, and the telephone's time. Without this file the button alone certifies.
import { isSignature, makePad } from "./signature-pad.js"

for (const form of document.querySelectorAll("form[data-own-signature]")) prepare(form)

function prepare(form) {
  const place = form.querySelector("[data-pad]")
  const pad = makePad({ label: place.dataset.label, clear: place.dataset.clear })
  const problem = document.createElement("p")
  problem.className = "field-error"
  problem.setAttribute("role", "alert")
  place.append(pad.box, problem)
  place.hidden = false
  form.addEventListener("submit", (event) => {
    const drawn = pad.value()
    if (drawn !== "" && !isSignature(drawn)) {
      event.preventDefault()
      problem.textContent = place.dataset.short
      return
    }
    form.elements.drawing.value = drawn
    form.elements.signedAt.value = new Date().toISOString()
  })
}
