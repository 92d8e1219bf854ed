import type { Random } from "./language/random.ts"
import { randomOf } from "./language/random.ts"
import { menNames, surnames, womenNames } from "./words/names.ts"

export type Person = { given: string; family: string; woman: boolean }

/** Someone who writes about that theme in that year: the same people come back, most of them seldom. */
export function drawAuthor(random: Random, topic: number, year: number): Person {
  const career = Math.floor((year - random.below(30)) / 6)
  const rank = Math.floor(180 * (random.below(1_000_000) / 1_000_000) ** 2.5)
  const field = random.chance(0.9) ? topic : topic + 1
  return personOf(field * 100_000 + career, rank, career * 6 - 26)
}

/** Someone met once. */
export function drawPerson(random: Random, year: number, ages: [from: number, to: number]): Person {
  return personOf(random.below(2_000_000_000), 0, year - ages[0] - random.below(ages[1] - ages[0]))
}

function personOf(seed: number, rank: number, born: number): Person {
  const random = randomOf(seed, rank, 7)
  const woman = random.chance(born < 1950 ? 0.36 : 0.56)
  const around = born + random.below(13) - 6
  const lists = woman ? womenGiven : menGiven
  let nearest = lists[0]
  for (const list of lists) {
    if (nearest === undefined || Math.abs(list.born - around) < Math.abs(nearest.born - around)) nearest = list
  }
  return { given: random.pick(nearest?.names ?? []), family: random.pick(families), woman }
}

const readNames = (lists: [born: number, names: string][]): { born: number; names: string[] }[] =>
  lists.map(([born, names]) => ({ born, names: names.split(" ") }))

const womenGiven = readNames(womenNames)
const menGiven = readNames(menNames)
const families = surnames.trim().split(/\s+/)
