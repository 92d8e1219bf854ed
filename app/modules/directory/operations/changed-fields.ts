/** The names of the columns whose value differs, for the audit line: what changed, never the values. */
export function changedFields(before: object, after: object): string[] {
  const old = before as Record<string, unknown>
  return Object.entries(after)
    .filter(([name, value]) => !name.startsWith("search_") && JSON.stringify(old[name]) !== JSON.stringify(value))
    .map(([name]) => name)
}
