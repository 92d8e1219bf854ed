import { drawAssociation, drawDiscipline, drawUniversity } from "./bodies.ts"
import { drawGenre, drawTopic, drawYear } from "./chances.ts"
import { composeForeignWork } from "./compose-foreign-work.ts"
import { composePeriodical } from "./compose-periodical.ts"
import { writeAbstract } from "./contents.ts"
import type { Genre, TitlePattern } from "./genre.ts"
import { drawCopies, drawHolders, filingLetters, makerName } from "./holdings.ts"
import { drawDate, drawExtent, drawImprint } from "./issue-details.ts"
import { clause } from "./language/phrase.ts"
import type { Random } from "./language/random.ts"
import { randomOf, sumsOf } from "./language/random.ts"
import { typeset } from "./language/typography.ts"
import { drawLink, onlineShare } from "./links.ts"
import { drawNotes, drawThemes, entryDay, themesNamed } from "./particulars.ts"
import { drawPerson } from "./people.ts"
import type { Place } from "./place.ts"
import { drawPlace, levelFor } from "./place.ts"
import { drawIssue, drawPeriodical, periodicals } from "./publications.ts"
import type { RecordScene } from "./scene.ts"
import { openScene, tidy, titleText } from "./scene.ts"
import { sign } from "./signature.ts"
import { topics } from "./topics/index.ts"
import { demoCentres } from "./words/centres.ts"
import { trades } from "./words/settings.ts"
import type { Maker, Work } from "./work.ts"

/** The document of that rank: seed, rank and attempt decide everything. The first ranks are the periodicals themselves. */
export function composeWork(seed: number, index: number, attempt: number): Work {
  const random = randomOf(seed, index, attempt)
  const periodical = periodicals[index]
  if (periodical !== undefined) return composePeriodical(random, periodical, workId(index))
  const year = drawYear(random)
  const rank = drawTopic(random, year)
  const topic = topics[rank]
  if (topic === undefined) throw new Error(`No theme of rank ${rank}.`)
  const genre = drawGenre(random, year, topic)
  const scene = openScene(random, topic, year)
  const isForeign = foreignGenres.has(genre.code) && year >= 1982 && random.chance(0.085)
  if (isForeign) return composeForeignWork({ random, scene, genre, index, id: workId(index) })
  return composeFrenchWork({ random, scene, genre, index, topicRank: rank })
}

type Composing = { random: Random; scene: RecordScene; genre: Genre; index: number; topicRank: number }

function composeFrenchWork({ random, scene, genre, index, topicRank }: Composing): Work {
  const { year, topic } = scene
  const pattern = drawTitle(scene, genre)
  const area = random.chance(0.88) ? random.summed(shares) : null
  scene.place = placeFor(scene, pattern, area)
  const centre = area ?? random.summed(shares)
  const signed = sign({ random, genre, topic: topicRank, year, place: scene.place, centre })
  const makers: Maker[] = [...signed.makers]
  scene.set("auteur", signed.author)
  scene.set("doc", genre.names[scene.draw(genre.names, () => true)]?.item ?? signed.author)
  if (genre.code === "interview") makers.push(setGuest(scene))
  if (genre.code === "activity-report") setAssociation(scene, signed.body?.name ?? null)
  const title = titleText(pattern.title.write(scene))
  const subtitle = pattern.subtitle === null ? null : tidy(pattern.subtitle.write(scene))
  const abstract = random.chance(genre.abstract) ? writeAbstract(scene, genre) : null
  const host = genre.imprint === "periodical" ? hostOf(random, genre, topic.code, year) : null
  const university = genre.imprint === "university" ? drawUniversity(random, year) : null
  const imprint = host === null ? drawImprint(random, genre, signed, { year, index, university }) : noImprint
  const isLocal = scene.place !== null
  const holders = drawHolders(random, area, isLocal && genre.imprint !== "publisher" && genre.imprint !== "periodical")
  const id = workId(index)
  const isIssue = genre.kind === "periodical_issue"
  const draft = {
    id,
    kind: genre.kind,
    form: genre.form,
    title,
    subtitle,
    responsibility: isIssue || signed.responsibility === "" ? null : signed.responsibility,
    makers: isIssue ? [] : makers,
    edition: genre.code === "guide" && random.chance(0.1) ? random.pick(editions) : null,
    ...imprint,
    date: host === null ? drawDate(random, year, genre.kind) : String(year),
    year,
    extent: drawExtent(random, genre, year),
    host,
    issn: null,
    languages: ["fre"],
    originalLanguage: null,
    notes: drawNotes(random, genre),
    thesisNote:
      university === null
        ? null
        : {
            degree: genre.form === "Thèse" ? "Thèse de doctorat" : "Mémoire de master",
            discipline: drawDiscipline(random, topic.code),
            university,
          },
    contents: null,
    abstract,
    themes: [...drawThemes(random, topic, year), ...themesNamed(`${title} ${subtitle ?? ""}`)],
    territories: scene.place === null ? [] : [scene.place.heading],
    keywords: random.chance(0.3) ? [scene.slot("levier").bare] : [],
    dewey: genre.kind === "book" || random.chance(0.25) ? topic.dewey : null,
    holders,
    entered: entryDay(random, year),
  }
  const maker = makerName(signed.people[0] ?? null, signed.body?.name ?? title)
  const mark = {
    kind: genre.kind,
    index,
    shelf: topic.shelf,
    year,
    maker,
    host: host === null ? null : `${filingLetters(host.title)} ${host.number.replace(/\D/g, "")}`,
  }
  const online = genre.online * onlineShare(year)
  return {
    ...draft,
    link: random.chance(online) ? drawLink(random, draft) : null,
    copies: drawCopies(random, holders, mark),
  }
}

/** A title of that sort, for this theme when it has some, about a place when the draw says so. */
function drawTitle(scene: RecordScene, genre: Genre): TitlePattern {
  const isLocal = scene.random.chance(genre.local)
  const themed = scene.draw(genre.themed, ({ theme }) => theme === scene.topic.code)
  if (themed >= 0 && (genre.titles.length === 0 || scene.random.chance(0.55)))
    return genre.themed[themed]?.item ?? noTitle()
  const wanted = scene.draw(genre.titles, (pattern) => pattern.isLocal === isLocal)
  const any = wanted >= 0 ? wanted : scene.draw(genre.titles, () => true)
  return genre.titles[any]?.item ?? noTitle()
}

function noTitle(): never {
  throw new Error("No title can be drawn.")
}

function placeFor(scene: RecordScene, pattern: TitlePattern, area: number | null): Place | null {
  if (!pattern.isLocal) return null
  const level = levelFor(pattern.slots, scene.topic.isWide, scene.random)
  return drawPlace(scene.random, level, level === "region" ? (area ?? 0) : area, scene.year)
}

function setGuest(scene: RecordScene): Maker {
  const person = drawPerson(scene.random, scene.year, [30, 64])
  const [his = "", hers = ""] = scene.random.pick(tradeLines).split(" | ")
  scene.set("invite", clause(`${person.given} ${person.family}, ${person.woman ? hers : his}`))
  scene.set("nom", clause(`${person.given} ${person.family}`))
  return { kind: "person", person, role: "460", rank: "secondary" }
}

function setAssociation(scene: RecordScene, name: string | null): void {
  const commune = scene.place?.commune
  const other = commune === undefined ? null : drawAssociation(scene.random, scene.year, commune).name
  scene.set("organisme", clause(name ?? other ?? "association de quartier"))
}

function hostOf(random: Random, genre: Genre, theme: string, year: number): Work["host"] {
  const periodical = drawPeriodical(random, theme, year)
  if (periodical === null) return null
  const issue = drawIssue(random, periodical, year)
  const length = genre.pages[0] + random.below(genre.pages[1] - genre.pages[0] + 1)
  const first = genre.kind === "periodical_issue" ? 0 : 3 + random.below(70)
  const pages =
    genre.kind === "periodical_issue"
      ? `${length} p.`
      : length === 1
        ? `p. ${first}`
        : `p. ${first}-${first + length - 1}`
  return { title: periodical.title, issn: periodical.issn, number: `n° ${issue.number}`, date: issue.date, pages }
}

function workId(index: number): string {
  return `MLG${String(index + 1).padStart(7, "0")}`
}

const foreignGenres = new Set(["essay", "collective", "guide", "analysis", "public-report"])
const noImprint = { place: null, publisher: null, series: null, isbn: null }
const editions = ["2e édition", "Nouvelle édition revue", "3e édition", "2e édition revue et augmentée"]
const shares = sumsOf(demoCentres.map(({ share }) => share))
const tradeLines = typeset(trades).trim().split("\n")
