import type { Genre } from "./genre.ts"
import type { Dated } from "./language/dated-list.ts"
import { datedList } from "./language/dated-list.ts"
import { clause } from "./language/phrase.ts"
import type { Template } from "./language/template.ts"
import { compile } from "./language/template.ts"
import { sentence } from "./language/typography.ts"
import type { RecordScene } from "./scene.ts"
import { fitsPlace, tidy } from "./scene.ts"
import {
  contextSentences,
  findingSentences,
  generalFindings,
  generalSentences,
  proposalSentences,
} from "./words/sentences.ts"

const contexts = datedList(contextSentences, compile)
const remarks = datedList(generalSentences, compile)
const findings = datedList(findingSentences, compile)
const generals = datedList(generalFindings, compile)
const proposals = datedList(proposalSentences, compile)

/** The abstract of a document of that sort, sentence by sentence in one of the orders that the sort has. */
export function writeAbstract(scene: RecordScene, genre: Genre): string {
  const written = new Set<Template>()
  const sentences: string[] = []
  for (const role of scene.random.pick(genre.shapes)) {
    const template = chooseSentence(scene, listFor(role, genre), written)
    if (template === null) continue
    if (role === "F" || role === "G") renewFinding(scene, role)
    written.add(template)
    sentences.push(sentence(tidy(template.write(scene))))
  }
  return sentences.join(" ")
}

function listFor(role: string, genre: Genre): readonly Dated<Template>[] {
  if (role === "C") return contexts
  if (role === "F" || role === "G") return findings
  if (role === "P") return proposals
  if (role === "X") return remarks
  if (role === "O" || role === "M" || role === "K" || role === "E") return genre.sentences[role]
  throw new Error(`No sentence is a ${role}.`)
}

function chooseSentence(scene: RecordScene, list: readonly Dated<Template>[], written: Set<Template>): Template | null {
  const place = scene.draw(list, (template) => !written.has(template) && fitsPlace(template.slots, scene.place))
  return list[place]?.item ?? null
}

/** Each finding is another: one of the theme, or one that holds for any theme. */
function renewFinding(scene: RecordScene, role: "F" | "G"): void {
  scene.renew("constat")
  scene.renew("constat2")
  if (role === "F") return
  const general = generals[scene.draw(generals, (template) => fitsPlace(template.slots, scene.place))]
  if (general !== undefined) scene.set("constat", clause(general.item.write(scene)))
}
