// At a desk a barcode reader may be faster than the answer: what is typed and sent goes one by one, in order, and the field is free
// again at once. An answer that asks for somebody's eyes stops what waits behind it. Without this file each sending opens the page anew.
const main = document.querySelector("main")
const waiting = []
let isBusy = false
/** Why nothing is sent: "asked" (an answer is to be read first) or "failed" (none came). */
let pause = null
/** When an answer came that asks for eyes: what a barcode reader sends on top of it waits, or nobody would have seen it. */
let askedAt = null
/** When somebody began to type what is in the field; null: nobody did. */
let begunAt = null
/** Fingers take longer over a letter, a barcode reader does not. */
const letterMs = 50

main.addEventListener("submit", (event) => {
  const form = event.target
  if (form.method !== "post") return
  event.preventDefault()
  const body = new URLSearchParams(new FormData(form, event.submitter))
  const field = form.matches("[data-queue]") ? fieldIn(form) : null
  const label =
    field === null ? event.submitter?.textContent : event.submitter?.name ? event.submitter.value : field.value
  if (field !== null && askedAt !== null && !isReadFirst(field.value.trim())) pause ??= "asked"
  else askedAt = null
  if (field !== null) field.value = ""
  begunAt = null
  // What answers the question that stopped the others comes before them.
  if (field === null && pause !== null) waiting.unshift({ body, label, isAnswer: true })
  else waiting.push({ body, label, isAnswer: false })
  void send()
})

main.addEventListener("input", ({ target }) => {
  if (target !== fieldIn(main)) return
  begunAt = target.value === "" ? null : (begunAt ?? performance.now())
})

/** Whether fingers typed this once the answer was there: who types by hand has seen it. */
function isReadFirst(typed) {
  // One or two letters are an answer: a number of the list, or the sign that undoes.
  if ([1, 2].includes(typed.length)) return true
  // A list and a delay keep for a moment; so does Enter alone, which somebody presses, from what it was not meant for.
  if (typed === "" || main.querySelector("[data-hold]") === null) return performance.now() - askedAt > 1500
  return begunAt !== null && begunAt > askedAt && performance.now() - begunAt > typed.length * letterMs
}

// A barcode reader types wherever the focus is.
document.addEventListener("keydown", ({ key, target, ctrlKey, metaKey, altKey }) => {
  if (key.length !== 1 || key === " " || ctrlKey || metaKey || altKey) return
  if (target.closest("input, select, textarea, button, a, summary") === null) fieldIn(main)?.focus()
})

addEventListener("beforeunload", (event) => {
  if (waiting.length > 0) event.preventDefault()
})

async function send() {
  if (isBusy) return show()
  isBusy = true
  while (waiting.length > 0 && (pause === null || waiting[0].isAnswer)) {
    show()
    const page = await answerTo(waiting[0])
    if (page === null) {
      pause = "failed"
      break
    }
    waiting.shift()
    turnTo(page)
    const isAsked = main.querySelector("[role=alert], #choix") !== null
    pause = isAsked && waiting.length > 0 ? "asked" : null
    askedAt = isAsked ? performance.now() : null
  }
  if (waiting.length === 0) pause = null
  isBusy = false
  show()
}

/** The page that answers, or null when none came. */
async function answerTo({ body }) {
  try {
    const answer = await fetch(location.href, { method: "POST", body })
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    if (page.querySelector("main form[data-queue]") === null) return null
    if (answer.redirected) history.replaceState(null, "", answer.url)
    return page
  } catch {
    return null
  }
}

/** What is being typed stays, where it was. */
function turnTo(page) {
  const before = fieldIn(main)
  const { value, selectionStart, selectionEnd } = before
  const hadFocus = document.activeElement === before || document.activeElement === document.body
  document.title = page.title
  main.replaceChildren(...page.querySelector("main").childNodes)
  const field = fieldIn(main)
  field.value = value
  const isFree = value === "" && waiting.length === 0
  const wanted = isFree ? (main.querySelector("[autofocus]") ?? field) : field
  if (hadFocus || isFree) wanted.focus()
  if (wanted === field) field.setSelectionRange(selectionStart, selectionEnd)
}

function show() {
  document.querySelector("#queue")?.remove()
  const form = main.querySelector("form[data-queue]")
  if (waiting.length === 0 || form === null) return
  const panel = document.createElement("div")
  const body = document.createElement("div")
  const list = document.createElement("ol")
  const said = document.createElement("p")
  panel.id = "queue"
  panel.setAttribute("role", "status")
  panel.className = pause === null ? "notice notice-info" : "notice notice-warning"
  said.className = "notice-title"
  said.textContent = form.dataset[pause ?? "sending"]
  list.className = "list-decimal pl-8"
  list.append(...waiting.map(({ label }) => Object.assign(document.createElement("li"), { textContent: label || "↵" })))
  body.className = "notice-body"
  body.append(said, list)
  if (pause !== null) body.append(button(form.dataset.goOn, goOn), " ", button(form.dataset.drop, drop))
  panel.append(body)
  form.before(panel)
}

function goOn() {
  pause = null
  askedAt = null
  void send()
}

function drop() {
  waiting.length = 0
  pause = null
  askedAt = null
  show()
}

function button(label, act) {
  const made = document.createElement("button")
  made.type = "button"
  made.className = "button button-secondary button-small"
  made.textContent = label
  made.addEventListener("click", () => {
    fieldIn(main)?.focus()
    act()
  })
  return made
}

function fieldIn(place) {
  return place.querySelector("input[name=q]")
}
