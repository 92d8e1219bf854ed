import type { Genre } from "../genre.ts"
import { readGenre } from "../genre.ts"
import { articles } from "./articles.ts"
import { books } from "./books.ts"
import { greyLiterature } from "./grey.ts"
import { recordings } from "./recordings.ts"
import { reports } from "./reports.ts"
import { theses } from "./studies.ts"
import { tools, webPages } from "./tools.ts"

/** The sorts of documents; their order decides the draws, so new ones go at the end. */
export const genres: readonly Genre[] = [
  ...books,
  ...reports,
  ...greyLiterature,
  ...articles,
  ...theses,
  ...tools,
  ...webPages,
  ...recordings,
].map(readGenre)
