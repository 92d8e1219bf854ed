const escapes: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "%": "\\%",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "\u00a0": "~",
}

/** A text as LaTeX, in Unicode: only what LaTeX would take for a command is escaped; braces always stay in pairs. */
export function escapeLatex(text: string): string {
  // BibTeX counts escaped braces too: those that have no partner need a name.
  const paired = isBalanced(text)
  return text
    .replace(/[\\{}~^%$&#_\u00a0]/g, (sign) => (paired && /[{}]/.test(sign) ? `\\${sign}` : (escapes[sign] ?? sign)))
    .replace(/--+|``+|''+|<<+|>>+/g, (run) => [...run].join("{}"))
}

/** The same for a title: words with capitals are kept from the styles that put titles in lower case. */
export function escapeTitle(text: string): string {
  return escapeLatex(text).replace(/\p{L}[\p{L}\p{N}]*/gu, (word, at: number) => {
    const capitals = at === 0 ? word.slice(1) : word
    return /\p{Lu}/u.test(capitals) ? `{${word}}` : word
  })
}

/** An address or a DOI, which LaTeX takes as it stands: only braces and backslashes are coded. */
export function escapeVerbatim(text: string): string {
  return text.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign))
}

/** Whether every brace of a text has its partner. */
export function isBalanced(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === "{") depth += 1
    else if (sign === "}") depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}
