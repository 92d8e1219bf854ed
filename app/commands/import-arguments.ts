export interface ImportArguments {
  path: string
  dryRun: boolean
  /** The word of a centre's address. */
  centre: string | undefined
  origin: string
}

const defaultOrigin = "Logiciel documentaire"

/** The words after `npm run import --`, or undefined when they are not understood. */
export function readImportArguments(words: readonly string[]): ImportArguments | undefined {
  const read: ImportArguments = { path: "", dryRun: false, centre: undefined, origin: defaultOrigin }
  const rest = [...words]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name = "", attached] = word.startsWith("--") ? word.split(/=(.*)/s) : ["", undefined]
    if (name === "") {
      if (read.path !== "") return undefined
      read.path = word
    } else if (name === "--dry-run" && attached === undefined) {
      read.dryRun = true
    } else {
      const value = (attached ?? rest.shift() ?? "").trim()
      if (value === "" || !["--centre", "--origin", "--origine"].includes(name)) return undefined
      if (name === "--centre") read.centre = value
      else read.origin = value.slice(0, 80)
    }
  }
  return read.path === "" ? undefined : read
}
