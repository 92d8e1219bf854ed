import type { Letter, RenderedMail } from "./mail-layout.tsx"

/** A short letter with one thing to do, for the mails of other modules, in the language of the running request; what draws it is loaded with the first. */
export async function renderLetter(letter: Letter): Promise<RenderedMail> {
  const layout = await import("./mail-layout.tsx")
  return await layout.renderLetter(letter)
}
