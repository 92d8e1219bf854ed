import type { ServerResponse } from "node:http"

/** Headers of every answer, whoever made it. Pages replace the policy by one with their nonce. */
export function setSecurityHeaders(response: ServerResponse, { https }: { https: boolean }): void {
  response.setHeader("content-security-policy", "default-src 'none'; frame-ancestors 'none'")
  response.setHeader("x-content-type-options", "nosniff")
  response.setHeader("referrer-policy", "strict-origin-when-cross-origin")
  response.setHeader("cross-origin-opener-policy", "same-origin")
  response.setHeader("cross-origin-resource-policy", "same-origin")
  response.setHeader("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
  response.setHeader("x-frame-options", "DENY")
  if (https) response.setHeader("strict-transport-security", "max-age=31536000")
}

/** The policy of a worker, which has nothing but its own requests to this site. */
export const workerPolicy = "default-src 'none'; connect-src 'self'"

const otherSources = [
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ")

/** The policy of a page: nothing inline but the scripts that carry this answer's nonce; no style attribute, no foreign address. */
export function pagePolicy(nonce: string): string {
  return `default-src 'none'; script-src 'self' 'nonce-${nonce}'; ${otherSources}`
}
