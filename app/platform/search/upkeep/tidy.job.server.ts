import { z } from "zod"
import { write } from "#platform/db/index.server.ts"
import { job } from "#platform/jobs/index.server.ts"
import { chooseLinkedWords } from "./choose-linked.server.ts"
import { joinChanges } from "./join-changes.server.ts"
import { linkEntries } from "./link-entries.server.ts"
import { tidyWords } from "./tidy-words.server.ts"

/** Each night, and after much was imported: counts the corpus' words, and links those that have become very common; joins the rows that tell of changes. */
export const tidySearchJob = job({
  name: "search.tidy",
  input: z.object({}),
  schedule: "40 3 * * *",
  async run({ caller, signal }) {
    await write(caller.actor, (tx) => tidyWords(tx, "word", "public_entry"))
    await write(caller.actor, (tx) => tidyWords(tx, "restricted_word", "restricted_entry"))
    await write(caller.actor, joinChanges)
    await write(caller.actor, chooseLinkedWords)
    await linkEntries(caller.actor, signal)
  },
})
