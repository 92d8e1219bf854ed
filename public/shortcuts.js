// Cataloguing by keyboard, where scripts run: Ctrl + S or Ctrl + Enter presses the form's main button; Enter, as a barcode
// reader sends it, goes to the next field. Without this file Enter keeps the draft.
const form = document.querySelector("form[id=notice]")
const main = form?.querySelector("button[data-main], .button-primary")

if (form && main) {
  for (const hint of document.querySelectorAll("[data-shortcuts]")) hint.hidden = false
  form.addEventListener("keydown", (event) => {
    const isSave = (event.ctrlKey || event.metaKey) && (event.key === "s" || event.key === "Enter")
    if (isSave) {
      event.preventDefault()
      form.requestSubmit(main)
      return
    }
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement) || event.isComposing) return
    if (!["text", "url", "search"].includes(event.target.type)) return
    event.preventDefault()
    const fields = [...form.elements].filter((field) =>
      field.matches("input:not([type=hidden]), select, textarea, button"),
    )
    const next = fields.slice(fields.indexOf(event.target) + 1).find((field) => field.offsetParent !== null)
    next?.focus()
  })
}
