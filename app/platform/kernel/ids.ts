const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** True for the textual form of a UUID (RFC 9562), any version: to be asked before a text of an address reaches a uuid column. */
export function isUuid(text: string): boolean {
  return uuidForm.test(text)
}
