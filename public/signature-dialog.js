// Asks somebody for a signature on the trainer's telephone, large, alone on the screen.
import { isSignature } from "./signature-pad.js"

/** What was drawn; undefined when it was given up. */
export function askSignature({ name, words, pad: makePad }) {
  const title = words.drawTitle.replace("{name}", name)
  const pad = makePad({ label: title, clear: words.drawClear })
  const dialog = document.createElement("dialog")
  dialog.className = "signature-dialog"
  dialog.setAttribute("aria-label", title)
  const heading = document.createElement("h2")
  heading.textContent = title
  const problem = document.createElement("p")
  problem.className = "field-error"
  problem.setAttribute("role", "alert")
  const bar = document.createElement("div")
  bar.className = "actions-bar"
  dialog.append(heading, pad.box, problem, bar)
  document.body.append(dialog)
  return new Promise((resolve) => {
    let kept
    bar.append(
      button(words.drawKeep, "button-primary", () => {
        if (!isSignature(pad.value())) {
          problem.textContent = words.drawShort
          return
        }
        kept = pad.value()
        dialog.close()
      }),
      button(words.drawCancel, "button-quiet", () => dialog.close()),
    )
    dialog.addEventListener("close", () => {
      dialog.remove()
      resolve(kept)
    })
    dialog.showModal()
  })
}

function button(label, look, act) {
  const made = document.createElement("button")
  made.type = "button"
  made.className = `button ${look}`
  made.textContent = label
  made.addEventListener("click", act)
  return made
}
