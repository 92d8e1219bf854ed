/** Of an answer of the sign-in library, what the browser must keep: its cookies. */
export function sessionHeaders(answered: Headers): Headers {
  const headers = new Headers()
  for (const cookie of answered.getSetCookie()) headers.append("set-cookie", cookie)
  return headers
}
