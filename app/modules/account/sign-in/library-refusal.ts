/** True for what the sign-in library throws to say no (a wrong password, a link that is over); its faults, and ours, are not refusals. */
export function isLibraryRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || error.name !== "APIError" || !("statusCode" in error)) return false
  return typeof error.statusCode === "number" && error.statusCode < 500
}
