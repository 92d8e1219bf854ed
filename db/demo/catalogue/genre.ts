import type { Dated } from "./language/dated-list.ts"
import { datedList } from "./language/dated-list.ts"
import type { Phrase } from "./language/phrase.ts"
import { nounPhrase } from "./language/phrase.ts"
import type { Template } from "./language/template.ts"
import { compile } from "./language/template.ts"
import { placeSlots } from "./place.ts"

export type WorkKind =
  | "book"
  | "report"
  | "article"
  | "periodical_issue"
  | "grey_literature"
  | "teaching_tool"
  | "thesis"
  | "web_page"
  | "audio"
  | "video"

/** Who signs: people, people as editors, a firm for a local body, or one body of a sort. */
export type Signature =
  | "people"
  | "editors"
  | "firm"
  | "town"
  | "association"
  | "national"
  | "centre"
  | "student"
  | "maker"

/** Who publishes: a publisher with its series, a periodical, the body that ordered or wrote it, a university, a producer. */
export type Imprint = "publisher" | "periodical" | "orderer" | "signer" | "university" | "producer"

/** What is typed of one sort of document. */
export type GenreText = {
  code: string
  kind: WorkKind
  /** How the library itself names the sort (608). */
  form: string
  weight: number
  /** Codes of the themes that no such document is about. */
  except?: string
  /** Kept to the themes that it has titles for. */
  themedOnly?: boolean
  years: [from: number, to: number]
  /** How likely it is to be about one place. */
  local: number
  signature: Signature
  imprint: Imprint
  /** Which series of a publisher take it. */
  series: "guide" | "essay" | "story" | "*"
  pages: [from: number, to: number]
  /** How likely are: an ISBN, an address, an abstract. */
  isbn: number
  online: number
  abstract: number
  /** Noun phrases by which an abstract names the document. */
  names: string
  /** "title :: subtitle", one a line; in `themed` ones the theme's code and a bar come first. */
  titles: string
  themed?: string
  /** Sentences: what the document does, how it was made, what is in it, what comes with it. */
  opening: string
  method: string
  content: string
  ending: string
  /** Orders of sentences: O opening, M method, K content, E ending, C context, F finding, G general finding, X another remark, P proposals. */
  shapes: string
}

export type Genre = Omit<
  GenreText,
  "names" | "titles" | "themed" | "except" | "themedOnly" | "opening" | "method" | "content" | "ending" | "shapes"
> & {
  except: ReadonlySet<string>
  themedOnly: boolean
  names: Dated<Phrase>[]
  /** Titles for any theme, and those for one theme only. */
  titles: Dated<TitlePattern>[]
  themed: Dated<TitlePattern>[]
  sentences: Record<"O" | "M" | "K" | "E", Dated<Template>[]>
  shapes: string[]
}

export type TitlePattern = {
  /** Theme that the title holds only for. */
  theme: string | null
  title: Template
  subtitle: Template | null
  /** All that both ask for, and whether some of it is about a place. */
  slots: ReadonlySet<string>
  isLocal: boolean
}

export function readGenre(text: GenreText): Genre {
  const { names, titles, themed, opening, method, content, ending, shapes, except, themedOnly, ...rest } = text
  return {
    ...rest,
    except: new Set(except?.split(" ")),
    themedOnly: themedOnly ?? false,
    names: datedList(names, nounPhrase),
    titles: datedList(titles, (line) => readTitle(null, line)),
    themed: datedList(themed ?? "", (line) => {
      const [theme = "", pattern = ""] = line.split(" | ")
      return readTitle(theme, pattern)
    }),
    sentences: {
      O: datedList(opening, compile),
      M: datedList(method, compile),
      K: datedList(content, compile),
      E: datedList(ending, compile),
    },
    shapes: shapes.split(" "),
  }
}

function readTitle(theme: string | null, line: string): TitlePattern {
  const [first = "", second] = line.split(" :: ")
  const title = compile(first)
  const subtitle = second === undefined ? null : compile(second)
  const slots = new Set([...title.slots, ...(subtitle?.slots ?? [])])
  return { theme, title, subtitle, slots, isLocal: [...slots].some((name) => placeSlots.has(name)) }
}
