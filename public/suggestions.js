// Suggestions under a search field while one types (combobox of the ARIA Authoring Practices). The page works without it.
for (const input of document.querySelectorAll("input[data-suggest]")) suggest(input)

function suggest(input) {
  const list = document.createElement("ul")
  const status = document.createElement("span")
  let timer
  let asking
  let active = -1
  list.id = `${input.id}-list`
  list.className = "suggestions"
  list.hidden = true
  list.setAttribute("role", "listbox")
  list.setAttribute("aria-label", input.dataset.suggestLabel)
  status.className = "sr-only"
  status.setAttribute("role", "status")
  input.setAttribute("role", "combobox")
  input.setAttribute("aria-autocomplete", "list")
  input.setAttribute("aria-controls", list.id)
  input.form.append(list, status)
  close()

  input.addEventListener("input", () => {
    clearTimeout(timer)
    asking?.abort()
    timer = setTimeout(ask, 120)
  })
  input.addEventListener("blur", close)
  input.addEventListener("keydown", (event) => {
    const { key } = event
    if (key === "Escape" && !list.hidden) close()
    else if (key === "ArrowDown" || key === "ArrowUp") {
      if (list.hidden) return
      move(key === "ArrowDown" ? active + 1 : active - 1)
    } else if (key === "Enter" && active >= 0) location.assign(list.children[active].dataset.href)
    else return
    event.preventDefault()
  })
  // Before the field loses the focus, which closes the list.
  list.addEventListener("mousedown", (event) => event.preventDefault())
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]")
    if (option) location.assign(option.dataset.href)
  })

  async function ask() {
    const typed = input.value.trim()
    if (typed.length < 2) return close()
    asking = new AbortController()
    try {
      const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(typed)}`, { signal: asking.signal })
      if (answer.ok) show(await answer.json())
    } catch {
      // Another letter was typed, or the network is gone: the field is a field.
    }
  }

  function show({ items, said }) {
    if (document.activeElement !== input) return
    active = -1
    input.removeAttribute("aria-activedescendant")
    list.replaceChildren(...items.map(option))
    list.hidden = items.length === 0
    input.setAttribute("aria-expanded", String(!list.hidden))
    status.textContent = said
  }

  function option({ label, note, href }, at) {
    const item = document.createElement("li")
    const kind = document.createElement("span")
    item.id = `${list.id}-${at}`
    item.setAttribute("role", "option")
    item.setAttribute("aria-selected", "false")
    item.dataset.href = href
    kind.textContent = note
    item.append(label, " ", kind)
    return item
  }

  function move(to) {
    list.children[active]?.setAttribute("aria-selected", "false")
    // Past either end is the field itself.
    active = to >= list.children.length ? -1 : to < -1 ? list.children.length - 1 : to
    const chosen = list.children[active]
    if (chosen === undefined) return input.removeAttribute("aria-activedescendant")
    chosen.setAttribute("aria-selected", "true")
    chosen.scrollIntoView({ block: "nearest" })
    input.setAttribute("aria-activedescendant", chosen.id)
  }

  function close() {
    clearTimeout(timer)
    asking?.abort()
    active = -1
    list.hidden = true
    status.textContent = ""
    input.setAttribute("aria-expanded", "false")
    input.removeAttribute("aria-activedescendant")
  }
}
