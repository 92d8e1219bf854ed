import { limits } from "./limits.ts"

export type AddressProblem = "relative-address" | "bad-address"

/** What is wrong with an address for a thing that is kept, linked and shown; null when nothing is. */
export function addressProblem(address: string): AddressProblem | null {
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:./.test(address)) return "relative-address"
  // A space or a bracket would break every format that we write.
  if (address.length > limits.address || /[\s<>"{}|\\^`\u0000-\u001F\u007F\uFFFE\uFFFF]/.test(address))
    return "bad-address"
  if (!address.isWellFormed()) return "bad-address"
  // Schemes that run or read something when a link is followed.
  return /^(?:javascript|data|vbscript|file):/i.test(address) ? "bad-address" : null
}

export function isAddress(address: string): boolean {
  return addressProblem(address) === null
}
