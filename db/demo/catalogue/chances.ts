import type { Genre } from "./genre.ts"
import { genres } from "./genres/index.ts"
import type { Random } from "./language/random.ts"
import { sumsOf } from "./language/random.ts"
import type { Topic } from "./topic.ts"
import { topics } from "./topics/index.ts"

export const firstYear = 1975
export const lastYear = 2026

/** How many documents of each year a base that began in the nineties keeps: few old ones, a peak about 2012, the last year unfinished. */
const yearWeights: readonly number[] = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => {
  const year = firstYear + at
  if (year === lastYear) return 14
  if (year < 1990) return 1.5 + (year - firstYear) * 0.55
  if (year <= 2012) return 10 + (year - 1990) * 1.35
  return 39.7 - (year - 2012) * 1.05
})

const yearSums = sumsOf(yearWeights)

const topicSums: readonly (readonly number[])[] = yearWeights.map((_, at) =>
  sumsOf(topics.map(({ weight, from }) => weight * ramp(firstYear + at - from))),
)

const genreSums: readonly (readonly number[])[] = yearWeights.map((_, at) =>
  sumsOf(
    genres.map(({ weight, years: [from, to] }) => (firstYear + at > to ? 0 : weight * ramp(firstYear + at - from))),
  ),
)

export function drawYear(random: Random): number {
  return firstYear + random.summed(yearSums)
}

/** The rank of a theme that is spoken of that year. */
export function drawTopic(random: Random, year: number): number {
  return random.summed(topicSums[year - firstYear] ?? [])
}

/** A sort of document that exists that year and has titles for the theme; an article when ten draws find none. */
export function drawGenre(random: Random, year: number, topic: Topic): Genre {
  for (let turn = 0; turn < 10; turn += 1) {
    const genre = genres[random.summed(genreSums[year - firstYear] ?? [])]
    if (genre !== undefined && suits(genre, topic, year)) return genre
  }
  const article = genres.find(({ code }) => code === "analysis")
  if (article === undefined) throw new Error("No article.")
  return article
}

function suits(genre: Genre, topic: Topic, year: number): boolean {
  if (genre.except.has(topic.code)) return false
  if (!genre.themedOnly) return true
  return genre.themed.some(({ item, from, to }) => item.theme === topic.code && year >= from && year <= to)
}

/** What begins takes some years to become usual. */
function ramp(age: number): number {
  return age < 0 ? 0 : Math.min(1, 0.35 + age * 0.13)
}
