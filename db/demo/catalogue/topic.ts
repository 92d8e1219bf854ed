import type { Dated } from "./language/dated-list.ts"
import { datedList } from "./language/dated-list.ts"
import type { Phrase } from "./language/phrase.ts"
import { nounPhrase } from "./language/phrase.ts"
import type { Template } from "./language/template.ts"
import { compile } from "./language/template.ts"
import { typeset } from "./language/typography.ts"

/** What is typed of one theme: lists of one item a line, in the little language of language/template.ts. */
export type TopicText = {
  code: string
  /** How shelf marks name it. */
  shelf: string
  dewey: string
  /** How much of it there is among all. */
  weight: number
  /** First year in which anyone writes about it. */
  from: number
  /** Too wide to be studied in one neighbourhood. */
  isWide?: boolean
  /** Labels of the vocabulary of themes, the theme itself first. */
  themes: string
  /** Noun phrases: what a document is about. */
  subjects: string
  /** People spoken of, always in the plural. */
  audiences: string
  /** What makes difficulty. */
  stakes: string
  /** What one does about it. */
  levers: string
  /** Who acts, always in the plural. */
  actors: string
  /** Questions that stand in a title as well as after "se demander". */
  questions: string
  /** Beginnings of titles that catch the eye. */
  hooks: string
  /** Clauses: what the reader should know first. */
  contexts: string
  /** Clauses: what the work shows. */
  findings: string
  /** Infinitives: what the work suggests. */
  proposals: string
  /** Noun phrases for titles in other languages. */
  foreign: { eng: string; spa: string; ger: string }
}

export type Topic = {
  code: string
  shelf: string
  dewey: string
  weight: number
  from: number
  isWide: boolean
  themes: Dated<string>[]
  nouns: Record<NounSlot, Dated<Phrase>[]>
  clauses: Record<ClauseSlot, Dated<Template>[]>
  hooks: Dated<Template>[]
  foreign: Record<"eng" | "spa" | "ger", Dated<string>[]>
}

export const nounSlots = ["sujet", "public", "enjeu", "levier", "acteur"] as const
export const clauseSlots = ["question", "contexte", "constat", "piste"] as const
export type NounSlot = (typeof nounSlots)[number]
export type ClauseSlot = (typeof clauseSlots)[number]

/** Reads the lists of a theme; a line that cannot be read stops everything, so that no record is made of it. */
export function readTopic(text: TopicText): Topic {
  const { code, shelf, dewey, weight, from } = text
  const labels = (typed: string): Dated<string>[] => datedList(typed, typeset)
  return {
    code,
    shelf,
    dewey,
    weight,
    from,
    isWide: text.isWide ?? false,
    themes: labels(text.themes),
    nouns: {
      sujet: datedList(text.subjects, nounPhrase),
      public: datedList(text.audiences, plural),
      enjeu: datedList(text.stakes, nounPhrase),
      levier: datedList(text.levers, nounPhrase),
      acteur: datedList(text.actors, plural),
    },
    clauses: {
      question: datedList(text.questions, compile),
      contexte: datedList(text.contexts, compile),
      constat: datedList(text.findings, compile),
      piste: datedList(text.proposals, compile),
    },
    hooks: datedList(text.hooks, compile),
    foreign: { eng: labels(text.foreign.eng), spa: labels(text.foreign.spa), ger: labels(text.foreign.ger) },
  }
}

function plural(typed: string): Phrase {
  const phrase = nounPhrase(typed)
  if (!phrase.plural) throw new Error(`Not in the plural: ${typed}`)
  return phrase
}
