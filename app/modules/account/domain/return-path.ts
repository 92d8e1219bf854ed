const longest = 2000

/**
 * Where to go after signing in, as an address of this site (path and query), or undefined: an address of another site, or one
 * that a browser would read as such ("//other.test", "/\other.test"), is never followed.
 */
export function returnPath(asked: string | null | undefined): string | undefined {
  if (asked === null || asked === undefined || asked.length > longest || !asked.startsWith("/")) return undefined
  // Browsers drop tabs and line ends and read "\" as "/": such an address is refused whole.
  if (/[\p{Cc}\p{Cf}\\]/u.test(asked) || !URL.canParse(asked, ownOrigin)) return undefined
  const url = new URL(asked, ownOrigin)
  const path = url.pathname + url.search
  return url.origin === ownOrigin && !path.startsWith("//") ? path : undefined
}

const ownOrigin = "http://this-site.invalid"
