import { languageTag } from "../../domain/cite/language-tag.ts"

/** Names by which babel and biblatex know a language. */
const names = new Map(
  Object.entries({
    ara: "arabic",
    bre: "breton",
    cat: "catalan",
    chi: "chinese",
    dut: "dutch",
    eng: "english",
    fre: "french",
    ger: "german",
    ita: "italian",
    oci: "occitan",
    pol: "polish",
    por: "portuguese",
    rum: "romanian",
    rus: "russian",
    spa: "spanish",
    tur: "turkish",
  }),
)

/** "french" for "fre": it tells programs how to write titles and dates. Languages that babel has no name for keep their tag. */
export function babelName(code: string): string {
  return names.get(code) ?? languageTag(code)
}
