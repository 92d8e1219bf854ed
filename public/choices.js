// Choices of a field's own <datalist>, asked of the server while one types. Without it, the server finds what was typed, or asks which.
// data-choices is an address with its first parameters already.
for (const input of document.querySelectorAll("input[data-choices]")) offer(input)

function offer(input) {
  const { list } = input
  let timer
  let asking
  input.addEventListener("input", () => {
    clearTimeout(timer)
    asking?.abort()
    timer = setTimeout(ask, 120)
  })

  async function ask() {
    const typed = input.value.trim()
    if (typed.length < 2 || [...list.options].some(({ value }) => value === typed)) return
    asking = new AbortController()
    try {
      const answer = await fetch(`${input.dataset.choices}&q=${encodeURIComponent(typed)}`, { signal: asking.signal })
      if (answer.ok) list.replaceChildren(...(await answer.json()).map(option))
    } catch {
      // Another letter was typed, or the network is gone: the field is a field.
    }
  }

  // A browser shows what the typed text is a part of: a postal code stands in the label.
  function option({ value, note }) {
    const one = document.createElement("option")
    one.value = value
    one.label = note === "" ? value : `${note} ${value}`
    return one
  }
}
