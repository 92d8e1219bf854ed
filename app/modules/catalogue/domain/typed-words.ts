/** What a person has typed so far: the words that are done, and the one being typed ("" after a space). */
export type TypedWords = { done: string; begun: string }

const longest = 100

/** Reads a query being typed; signs that mean something to the search are left out. */
export function typedWords(typed: string): TypedWords {
  const text = typed
    .slice(0, longest)
    .toWellFormed()
    .replaceAll("\0", "")
    .replace(/["«»“”*:]/g, " ")
    .trimStart()
  const [, done = "", begun = ""] = /^(.*?)([^\s'’-]*)$/su.exec(text) ?? []
  return { done, begun }
}
