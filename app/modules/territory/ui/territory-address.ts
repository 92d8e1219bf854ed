import { href } from "#platform/http/href.ts"
import type { Level } from "../domain/levels.ts"
import { addressWordOf } from "../domain/levels.ts"

/** The address of a territory's page, in the language of the page. */
export function territoryAddress({ level, code }: { level: Level; code: string }): string {
  return href("/territoires/:level/:code", { level: addressWordOf(level), code })
}
