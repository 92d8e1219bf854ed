import { resolve } from "node:path"

/** A file named on the command line: from the folder where the person stands (npm keeps it in INIT_CWD), not from the checkout. */
export function fromCaller(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path)
}
