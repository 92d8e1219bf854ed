import { linkInText } from "./lexemes.ts"

// "la politique de la ville": words further apart than this are no phrase that anyone asks for.
export const mostBetween = 5

/** Follows the words of a text and tells the link of each two words of `linked` with nothing but common words between them. */
export function linker(linked: ReadonlySet<string>, tell: (link: string) => void) {
  let last: string | undefined
  let between: string[] = []

  return {
    word(lexeme: string, stop: boolean): void {
      if (stop) {
        if (between.push(lexeme) > mostBetween) last = undefined
        return
      }
      const here = linked.has(lexeme) ? lexeme : undefined
      if (last !== undefined && here !== undefined) tell(linkInText(last, between, here))
      last = here
      between = []
    },
    /** The next word does not follow the last one. */
    interrupt(): void {
      last = undefined
      between = []
    },
  }
}
