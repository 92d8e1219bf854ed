import { unaccented } from "./spell.ts"

/** Words too common to be looked for: articles, pronouns, prepositions, forms of être and avoir. Only whole queries of them are searched. */
const list = `
  a à ai aie aient aies ait as au aura aurai auraient aurais aurait auras aurez auriez aurions aurons auront aux avaient avais avait
  avec avez aviez avions avons ayant ayez ayons c ce ceci cela celle celles celui ces cet cette ceux ci comme d dans de des donc dont du
  elle elles en entre es est et étaient étais était étant étiez étions être eu eue eues eurent eus eut eux fut furent h il ils j je l la
  le les leur leurs lui m ma mais me même mêmes mes moi mon n ne ni nos notre nous on ont ou où par pas plus pour qu quand que quel quelle
  quelles quels qui s sa sans se sera serai seraient serais serait seras serez seriez serions serons seront ses si soi soient sois soit
  sommes son sont soyez soyons suis sur t ta te tes toi ton tu un une vers voici voilà vos votre vous y
  the of and`

const stops = new Set(list.trim().split(/\s+/))

/** Under which they are indexed: without accents. */
export const stopLexemes: readonly string[] = [...new Set([...stops].map(unaccented))]

/** True for a word, in its one spelling, that says nothing by itself. */
export function isStopWord(word: string): boolean {
  return stops.has(word)
}
