const longestAddress = 254
const longestLocalPart = 64

// What HTML's <input type="email"> accepts, with a dot required in the domain and none at the edges or doubled in the local part.
const localForm = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const domainForm = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/

/**
 * An e-mail address as typed → the form in which it is kept and compared (NFC, lower case, international domain in ASCII), or
 * undefined when it is none. Local parts outside ASCII (RFC 6531) are refused: too few servers carry them.
 */
export function emailAddress(typed: string): string | undefined {
  const text = typed.normalize("NFC").trim().toLowerCase()
  if (text.length > longestAddress) return undefined
  const at = text.lastIndexOf("@")
  const local = text.slice(0, at)
  const domain = asciiDomain(text.slice(at + 1))
  if (at < 1 || local.length > longestLocalPart || domain === undefined) return undefined
  const address = `${local}@${domain}`
  return localForm.test(local) && domainForm.test(domain) && address.length <= longestAddress ? address : undefined
}

function asciiDomain(domain: string): string | undefined {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return undefined
  return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : undefined
}
