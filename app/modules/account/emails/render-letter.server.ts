import type { Letter, RenderedMail } from "./mail-layout.tsx"

/** A short letter with one thing to do, for the mails of other modules, in the language of the running request; what draws it is loaded with the first. */
export async function renderLetter(letter: Letter): Promise<RenderedMail> {
  const layout = await import("./mail-layout.tsx")
  return await layout.renderLetter(letter)
}

/** Loads what draws letters, for a page whose form sends one: whoever sends it does not wait for that, nor those who wait for their transaction. */
export function prepareLetters(): void {
  // A fault shows when a letter is written.
  void import("./mail-layout.tsx").catch(() => undefined)
}
