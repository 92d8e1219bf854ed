import { notFound } from "#platform/http/index.server.ts"

/** Every address that no other page answers. */
export function loader(): never {
  return notFound()
}

export default function NotFound() {
  return null
}
