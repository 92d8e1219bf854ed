import type { Dated } from "./language/dated-list.ts"
import { datedList, drawDated } from "./language/dated-list.ts"
import type { Phrase } from "./language/phrase.ts"
import { clause, isSameThing, nounPhrase } from "./language/phrase.ts"
import type { Random } from "./language/random.ts"
import type { Scene, Template } from "./language/template.ts"
import { capitalised, typeset } from "./language/typography.ts"
import type { Place, PlaceSlot } from "./place.ts"
import { placeSlots } from "./place.ts"
import type { ClauseSlot, NounSlot, Topic } from "./topic.ts"
import { clauseSlots, nounSlots } from "./topic.ts"
import { months, neighbourhoodNames, toolNames } from "./words/settings.ts"

/** A scene whose slots are filled as they are asked for, from one theme, one year and one place. */
export type RecordScene = Scene & {
  topic: Topic
  place: Place | null
  /** Gives a slot its phrase, before anyone asks for it. */
  set(name: string, phrase: Phrase): void
  /** Lets a slot be filled anew, with something else. */
  renew(name: string): void
  /** Draws one of these templates that can be said here, -1 when none can. */
  draw<T>(list: readonly Dated<T>[], passes: (item: T, place: number) => boolean): number
}

export function openScene(random: Random, topic: Topic, year: number): RecordScene {
  const filled = new Map<string, Phrase>()
  const drawn = new Map<string, number[]>()
  const scene: RecordScene = {
    random,
    year,
    topic,
    place: null,
    set: (name, phrase) => void filled.set(name, phrase),
    renew: (name) => void filled.delete(name),
    slot(name) {
      const known = filled.get(name)
      if (known !== undefined) return known
      const phrase = fill(scene, name, filled, drawn)
      filled.set(name, phrase)
      return phrase
    },
    draw: (list, passes) => drawDated(random, list, year, passes),
  }
  return scene
}

/** Whether all that a template asks of a place can be answered. */
export function fitsPlace(slots: ReadonlySet<string>, place: Place | null): boolean {
  for (const name of slots) if (placeSlots.has(name) && place?.slots[name as PlaceSlot] === undefined) return false
  return true
}

const nouns = new Set<string>(nounSlots)
const clauses = new Set<string>(clauseSlots)
const settings = datedList(neighbourhoodNames, nounPhrase)
const tools = datedList(toolNames, typeset)

function fill(scene: RecordScene, name: string, filled: Map<string, Phrase>, drawn: Map<string, number[]>): Phrase {
  const base = /\d$/.test(name) ? name.slice(0, -1) : name
  const { topic, random } = scene
  if (placeSlots.has(base)) {
    const phrase = scene.place?.slots[base as PlaceSlot]
    if (phrase === undefined) throw new Error(`No ${name} here.`)
    return phrase
  }
  const taken = drawn.get(base) ?? []
  drawn.set(base, taken)
  if (nouns.has(base)) {
    const list = topic.nouns[base as NounSlot]
    const said = [...filled.values()]
    return take(scene, list, taken, (phrase) => !said.some((other) => isSameThing(phrase, other)))
  }
  if (clauses.has(base)) return clause(take(scene, topic.clauses[base as ClauseSlot], taken, () => true).write(scene))
  if (base === "accroche") return clause(tidy(take<Template>(scene, topic.hooks, taken, () => true).write(scene)))
  if (base === "quartiers") return take(scene, settings, taken, () => true)
  if (base === "jeu") return clause(take(scene, tools, taken, () => true))
  if (base === "jour") return clause(dayOf(random, scene.year))
  throw new Error(`Nothing fills ${name}.`)
}

/** One item of the list that was not taken yet; when all were, or none can be said that year, any other. */
function take<T>(scene: RecordScene, list: readonly Dated<T>[], taken: number[], passes: (item: T) => boolean): T {
  let place = scene.draw(list, (item, at) => !taken.includes(at) && passes(item))
  if (place < 0) place = scene.draw(list, () => true)
  if (place < 0) place = scene.random.below(list.length)
  taken.push(place)
  const dated = list[place]
  if (dated === undefined) throw new Error("An empty list.")
  return dated.item
}

/** Without what empty alternatives leave behind. */
export function tidy(text: string): string {
  if (!/ (?=[ ,.\u00a0])|^ | $/.test(text)) return text
  return text
    .replace(/ +(?=[,.\u00a0])/g, "")
    .replace(/ {2,}/g, " ")
    .trim()
}

export function titleText(text: string): string {
  return capitalised(tidy(text))
}

function dayOf(random: Random, year: number): string {
  const day = random.below(28) + 1
  return `${day === 1 ? "1er" : day} ${months[[0, 1, 2, 3, 4, 5, 8, 9, 10, 11][random.below(10)] ?? 0]} ${year}`
}
