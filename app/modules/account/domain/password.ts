/** Twelve characters and a limit on attempts: what the CNIL asks of a password (deliberation 2022-100), without a rule of composition. */
export const shortestPassword = 12
export const longestPassword = 128

export type PasswordProblem = "too-short" | "too-long" | "one-character" | "contains-address"

/** What is wrong with a new password for the holder of this address, or undefined. Lengths in characters as a person counts them. */
export function passwordProblem(password: string, email: string): PasswordProblem | undefined {
  const characters = [...password]
  if (characters.length < shortestPassword) return "too-short"
  if (password.length > longestPassword) return "too-long"
  if (new Set(characters).size < 4) return "one-character"
  const [local = ""] = email.split("@")
  const lower = password.toLowerCase()
  if (lower === email || (local.length > 5 && lower.includes(local))) return "contains-address"
  return undefined
}
