import type { Body } from "./bodies.ts"
import { authorityOf, drawAssociation, drawFirm, drawNational } from "./bodies.ts"
import type { Genre } from "./genre.ts"
import type { Phrase } from "./language/phrase.ts"
import { elided, nounPhrase } from "./language/phrase.ts"
import type { Random } from "./language/random.ts"
import type { Person } from "./people.ts"
import { drawAuthor, drawPerson } from "./people.ts"
import type { Place } from "./place.ts"
import { drawCommune } from "./place.ts"
import { demoCentres } from "./words/centres.ts"
import type { Maker, Role } from "./work.ts"

/** Who signs a document, who ordered it, and how an abstract names them. */
export type Signed = {
  makers: Maker[]
  people: Person[]
  body: Body | null
  /** The authority that ordered it, when there is one. */
  orderer: Body | null
  responsibility: string
  author: Phrase
}

export type Signing = { random: Random; genre: Genre; topic: number; year: number; place: Place | null; centre: number }

/** Draws who signs a document of that sort, about that place, in that year. */
export function sign(signing: Signing): Signed {
  const { genre, random, year } = signing
  const orderer = genre.imprint === "orderer" ? ordererOf(signing) : null
  switch (genre.signature) {
    case "people":
      return byPeople(
        drawPeople(signing, [64, 26, 10]),
        genre.code === "documentary" ? "300" : "070",
        null,
        orderer,
        year,
      )
    case "editors":
      return byPeople(drawPeople(signing, [20, 55, 25]), "340", null, orderer, year)
    case "student":
      return byStudent(signing)
    case "firm":
      return withPeople(signing, drawFirm(random, year), orderer, 0.5)
    case "national":
      return withPeople(signing, drawNational(random, year), null, 0.55)
    case "town":
      return withPeople(signing, ordererOf(signing), null, 0.06)
    case "association":
      return withPeople(signing, drawAssociation(random, year, communeOf(signing)), null, 0.05)
    case "centre":
      return withPeople(signing, centreBody(signing), null, 0.3)
    case "maker":
      return withPeople(
        signing,
        random.chance(0.4) ? centreBody(signing) : drawAssociation(random, year, communeOf(signing)),
        null,
        0.25,
      )
  }
}

function drawPeople({ random, topic, year }: Signing, weights: number[]): Person[] {
  const people: Person[] = []
  for (let rank = random.weighted(weights); rank >= 0; rank -= 1) {
    const drawn = drawAuthor(random, topic, year)
    if (!people.some((person) => person.family === drawn.family)) people.push(drawn)
  }
  return people
}

function byPeople(people: Person[], role: Role, body: Body | null, orderer: Body | null, year: number): Signed {
  const makers = people.map(
    (person, at): Maker => ({ kind: "person", person, role, rank: at === 0 ? "main" : "equal" }),
  )
  if (body !== null)
    makers.push({ kind: "body", name: body.name, role: "070", rank: makers.length === 0 ? "main" : "secondary" })
  const names = people.map(({ given, family }) => `${given} ${family}`)
  const persons =
    role === "340"
      ? `sous la direction ${elided("de", enumerate(names))}`
      : role === "300"
        ? `réalisation ${names.join(", ")}`
        : names.join(", ")
  return {
    makers,
    people,
    body,
    orderer,
    responsibility: [persons, body?.name ?? ""].filter((part) => part !== "").join(" ; "),
    author: authorPhrase(people, year),
  }
}

function withPeople(signing: Signing, body: Body, orderer: Body | null, chance: number): Signed {
  const people = signing.random.chance(chance) ? drawPeople(signing, [60, 32, 8]) : []
  const signed = byPeople(people, "070", body, orderer, signing.year)
  if (orderer === null) return signed
  return { ...signed, makers: [...signed.makers, { kind: "body", name: orderer.name, role: "723", rank: "secondary" }] }
}

function byStudent(signing: Signing): Signed {
  const { random, genre, topic, year } = signing
  const signed = byPeople([drawPerson(random, year, [24, 36])], "070", null, null, year)
  if (genre.code !== "doctorate") return signed
  const director = drawAuthor(random, topic, year)
  const makers: Maker[] = [...signed.makers, { kind: "person", person: director, role: "727", rank: "secondary" }]
  const responsibility = `${signed.responsibility} ; sous la direction ${elided("de", `${director.given} ${director.family}`)}`
  return { ...signed, makers, responsibility }
}

/** Who pays for a study: the authority of the place, or a national body. */
function ordererOf({ place, random, year }: Signing): Body {
  return place === null ? drawNational(random, year) : authorityOf(place, random, year)
}

/** A centre signs once it exists; before, an association of the town did the same work. */
function centreBody(signing: Signing): Body {
  const { random, year, centre } = signing
  const own = demoCentres[centre]
  if (own === undefined || year < own.from) return drawAssociation(random, year, communeOf(signing))
  return { name: own.name, place: own.place }
}

function communeOf({ random, place, centre }: Signing): Place["commune"] {
  return place?.commune ?? drawCommune(random, centre)
}

const several = nounPhrase("les auteurs /m")
const severalWomen = nounPhrase("les autrices /f")
const team = nounPhrase("les auteurs /m")
const man = nounPhrase("l'auteur /m")
const woman = nounPhrase("l'autrice /f")

/** "l’autrice" is said from the years when it came back into use. */
function authorPhrase(people: Person[], year: number): Phrase {
  if (people.length === 0) return team
  const allWomen = people.every((person) => person.woman)
  if (people.length > 1) return allWomen && year >= 2014 ? severalWomen : several
  return allWomen && year >= 2012 ? woman : man
}

function enumerate(names: string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} et ${names.at(-1)}`
}
