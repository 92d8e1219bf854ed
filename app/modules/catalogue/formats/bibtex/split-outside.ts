/** Cuts LaTeX at a separator (a sticky pattern) that stands outside braces. */
export function splitOutside(latex: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < latex.length; at += 1) {
    if (latex[at] === "{") depth += 1
    else if (latex[at] === "}") depth -= 1
    if (depth !== 0) continue
    separator.lastIndex = at
    const found = separator.exec(latex)?.[0] ?? ""
    if (found === "") continue
    parts.push(latex.slice(from, at))
    from = at + found.length
    at = from - 1
  }
  return [...parts, latex.slice(from)]
}
