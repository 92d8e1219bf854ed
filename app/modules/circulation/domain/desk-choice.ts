/** One of the things that typed words may stand for: `name` and `value` are those of the button that takes it. */
export interface DeskChoice {
  name: "reader" | "copy"
  value: string
}

/** The choices that a page shows, in its order, as its form carries them: `copy:…` and `reader:…` with a space between. */
export function writeChoices(choices: readonly DeskChoice[]): string {
  return choices.map(({ name, value }) => `${name}:${value}`).join(" ")
}

/**
 * What is meant by what is typed beside these choices: a number of the list, or nothing for the first of it. Undefined when it is
 * something else, as a barcode scanned without a look at the list.
 */
export function choiceMeant(typed: string, carried: string): DeskChoice | undefined {
  const number = typed === "" ? 1 : /^[1-9]\d?$/.test(typed) ? Number(typed) : 0
  const [, name, value = ""] = /^(reader|copy):(.+)$/.exec(carried.split(" ")[number - 1] ?? "") ?? []
  return name === "reader" || name === "copy" ? { name, value } : undefined
}
