// A page is left otherwise than by sending the long form that was typed in (a link, the button of another form): the browser asks first.
// Without it, what was typed and not sent is gone.
const longForm = "form[method=post]:is(.form-wide, :has(textarea))"
const typedIn = new Set()

addEventListener("input", ({ target }) => {
  if (target.form?.matches(longForm)) typedIn.add(target.form)
})

addEventListener("submit", ({ target }) => typedIn.delete(target))

addEventListener("beforeunload", (event) => {
  if (typedIn.size > 0) event.preventDefault()
})
