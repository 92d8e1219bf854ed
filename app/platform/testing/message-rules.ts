export interface MessageFiles {
  /** The folder's module, which starts each key: "catalogue", "platform". */
  module: string
  /** The text of fr.json and of en.json. */
  fr: string
  en: string
}

/** One sentence for each message that is missing in a language, misnamed, wrongly set, or differs in its parameters. */
export function findMessageProblems({ module, fr, en }: MessageFiles): string[] {
  const french = JSON.parse(fr) as Record<string, unknown>
  const english = JSON.parse(en) as Record<string, unknown>
  return [
    ...repeatedKeys(fr).map((key) => `${key} stands twice in fr.json.`),
    ...repeatedKeys(en).map((key) => `${key} stands twice in en.json.`),
    ...keysOnlyIn(french, english).map((key) => `${key} has no English.`),
    ...keysOnlyIn(english, french).map((key) => `${key} has no French.`),
    ...Object.keys(french).flatMap((key) =>
      isNamed(key, module) ? [] : [`${key} must be ${module}_… in lower case.`],
    ),
    ...Object.entries(french).flatMap(([key, value]) => differentParameters(key, value, english[key])),
    ...Object.entries(french).flatMap(([key, value]) => textsOf(value).flatMap((text) => frenchFaults(key, text))),
    ...Object.entries(french).flatMap(([key, value]) => onesThatMayBeNone(key, value)),
    ...Object.entries(english).flatMap(([key, value]) => textsOf(value).flatMap((text) => englishFaults(key, text))),
  ]
}

/** The keys that no source names, neither whole nor by the part before `${…}` of a name put together. */
export function findUnusedKeys(keys: readonly string[], sources: readonly string[]): string[] {
  const words = new Set(sources.flatMap((text) => text.match(/[a-z][a-z0-9]*_[a-z0-9_]+/g) ?? []))
  const starts = sources.flatMap((text) =>
    [...text.matchAll(/`([a-z][a-z0-9]*_[a-z0-9_]*_)\$\{/g)].map(([, start = ""]) => start),
  )
  return keys.filter((key) => !words.has(key) && !starts.some((start) => key.startsWith(start)))
}

function repeatedKeys(file: string): string[] {
  const keys = [...file.matchAll(/^\s*"([^"]+)":/gm)].map(([, key = ""]) => key).filter((key) => key.includes("_"))
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}

function keysOnlyIn(one: object, other: object): string[] {
  return Object.keys(one).filter((key) => !Object.hasOwn(other, key) && key !== "$schema")
}

function isNamed(key: string, module: string): boolean {
  return key === "$schema" || (key.startsWith(`${module}_`) && /^[a-z0-9_]+$/.test(key))
}

function differentParameters(key: string, french: unknown, english: unknown): string[] {
  if (english === undefined || parametersOf(french) === parametersOf(english)) return []
  return [`${key} takes (${parametersOf(french)}) in French and (${parametersOf(english)}) in English.`]
}

function parametersOf(value: unknown): string {
  const names = textsOf(value).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))
  return [...new Set([...names, ...inputsOf(value)])].sort().join(", ")
}

function inputsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  const declarations = value.flatMap((variant: { declarations?: string[] }) => variant.declarations ?? [])
  return declarations.flatMap((line) => /^input (\w+)/.exec(line)?.[1] ?? [])
}

/** A message is one text, or variants by number: [{ match: { "count=one": text } }]. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value]
  if (!Array.isArray(value)) return []
  return value.flatMap((variant: { match?: Record<string, string> }) => Object.values(variant.match ?? {}))
}

/** In French, none is said in the singular too: "Inscrit (1)" would be read where there is nobody. */
function onesThatMayBeNone(key: string, value: unknown): string[] {
  if (!Array.isArray(value)) return []
  const texts = value.flatMap((variant: { match?: Record<string, string> }) => Object.entries(variant.match ?? {}))
  return texts
    .filter(([form, text]) => form.includes("=one") && /(?<![\d,.])1(?![\d,.]|er)/.test(text))
    .map(() => `${key} says 1 where the number may be 0: name the parameter.`)
}

function frenchFaults(key: string, text: string): string[] {
  const faults: [RegExp, string][] = [
    [/(?<![\u00a0\u202f!?…])[;!?](?=[\s»)]|$)/, "a no-break space before ; ! ?"],
    [/(?<![\u00a0\u202f]):(?=\s|$)/, "a no-break space before :"],
    [/«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/, "no-break spaces inside « »"],
    [/“|”/, "« » rather than “ ”"],
  ]
  return [
    ...commonFaults(key, text),
    ...faults.filter(([fault]) => fault.test(text)).map(([, wanted]) => `${key} (fr) lacks ${wanted}.`),
  ]
}

function englishFaults(key: string, text: string): string[] {
  const french = /[\u00a0\u202f ][;!?:](?=\s|$)/.test(text) ? [`${key} (en) has a space before its punctuation.`] : []
  return [...commonFaults(key, text), ...french]
}

function commonFaults(key: string, text: string): string[] {
  const faults: [RegExp, string][] = [
    [/^\s*$|^\s|\s$|  /, "is empty or has spaces to spare"],
    [/'/, "has a straight apostrophe for ’"],
    [/"/, "has straight quotation marks"],
    [/\.\.\./, "has three dots for …"],
  ]
  return faults.filter(([fault]) => fault.test(text)).map(([, said]) => `${key} ${said}.`)
}
