// In the cataloguing form, suggestions of authorities, themes and territories while one types; the one chosen fills its line
// (combobox of the ARIA Authoring Practices). Without this file a button under each line looks them up.
// So are the periodicals of the base, for the title of an article's.
const { from, label } = document.currentScript.dataset
const typedColumns = { contributors: "name", subjects: "label", territories: "label" }
// A name of its own: scripts of one page share theirs.
const typedForm = document.querySelector("form[id=notice]")

for (const hint of document.querySelectorAll("[data-without-script]")) hint.hidden = true
for (const [group, column] of Object.entries(typedColumns)) {
  for (const input of typedForm.querySelectorAll(`input[name^="${group}."][name$=".${column}"]`))
    suggestLines(input, group)
}

const typedHost = typedForm.elements.namedItem("hostTitle")
// What a book is a part of is a book.
if (typedHost !== null && typedForm.elements.namedItem("kind")?.value !== "book") suggestLines(typedHost, "hostTitle")

function suggestLines(input, group) {
  const list = document.createElement("ul")
  const status = document.createElement("span")
  // "contributors.2." of a list; a field that comes once fills others of the form itself.
  const line = input.name.split(".").slice(0, -1).concat("").join(".")
  let items = []
  let timer
  let asking
  let active = -1
  list.id = `${input.id}-list`
  list.className = "suggestions"
  list.hidden = true
  list.setAttribute("role", "listbox")
  list.setAttribute("aria-label", label)
  status.className = "sr-only"
  status.setAttribute("role", "status")
  input.setAttribute("role", "combobox")
  input.setAttribute("aria-autocomplete", "list")
  input.setAttribute("aria-controls", list.id)
  input.parentElement.classList.add("suggested")
  input.after(list, status)
  close()

  input.addEventListener("input", () => {
    clearTimeout(timer)
    asking?.abort()
    timer = setTimeout(ask, 150)
  })
  input.addEventListener("blur", close)
  input.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return
    if (event.key === "Escape") close()
    else if (event.key === "ArrowDown") move(active + 1)
    else if (event.key === "ArrowUp") move(active - 1)
    else if (event.key === "Enter" && active >= 0) take(items[active])
    else return
    // Enter neither keeps the draft nor goes on: it chose.
    event.preventDefault()
    event.stopPropagation()
  })
  // Before the field loses the focus, which closes the list.
  list.addEventListener("mousedown", (event) => event.preventDefault())
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]")
    if (option) take(items[[...list.children].indexOf(option)])
  })

  async function ask() {
    const typed = input.value.trim()
    if (typed.length < 2) return close()
    asking = new AbortController()
    try {
      const address = `${from}?liste=${group}&q=${encodeURIComponent(typed)}`
      const answer = await fetch(address, { signal: asking.signal })
      if (answer.ok) show(await answer.json())
    } catch {
      // Another letter was typed, or the network is gone: the field is a field.
    }
  }

  function show(found) {
    if (document.activeElement !== input) return
    items = found.items
    active = -1
    input.removeAttribute("aria-activedescendant")
    list.replaceChildren(...items.map(option))
    list.hidden = items.length === 0
    input.setAttribute("aria-expanded", String(!list.hidden))
    status.textContent = found.said
  }

  function option(item, at) {
    const element = document.createElement("li")
    const note = document.createElement("span")
    element.id = `${list.id}-${at}`
    element.setAttribute("role", "option")
    element.setAttribute("aria-selected", "false")
    note.textContent = item.note
    element.append(item.label, " ", note)
    return element
  }

  function move(to) {
    list.children[active]?.setAttribute("aria-selected", "false")
    // Past either end is the field itself.
    active = to >= items.length ? -1 : to < -1 ? items.length - 1 : to
    const chosen = list.children[active]
    if (chosen === undefined) return input.removeAttribute("aria-activedescendant")
    chosen.setAttribute("aria-selected", "true")
    chosen.scrollIntoView({ block: "nearest" })
    input.setAttribute("aria-activedescendant", chosen.id)
  }

  function take({ fill }) {
    for (const [column, value] of Object.entries(fill)) {
      const name = `${line}${column}`
      const field = typedForm.elements.namedItem(name)
      if (field !== null) field.value = value
      else if (value !== "") typedForm.append(hiddenField(name, value))
    }
    close()
  }

  function close() {
    clearTimeout(timer)
    asking?.abort()
    active = -1
    items = []
    list.hidden = true
    status.textContent = ""
    input.setAttribute("aria-expanded", "false")
    input.removeAttribute("aria-activedescendant")
  }
}

function hiddenField(name, value) {
  const field = document.createElement("input")
  field.type = "hidden"
  field.name = name
  field.value = value
  return field
}
