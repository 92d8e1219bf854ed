import { createReadStream } from "node:fs"
import { freezeYear } from "#modules/activity/index.server.ts"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import { hasTexts, publishReport, writeBlock } from "#modules/report/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { receiveFile } from "#platform/files/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { mainCentreSlug } from "./centre.ts"
import type { Demonstration } from "./index.ts"
import { texts2016, texts2017 } from "./report/texts.ts"

/** The published reports of 2016 and 2017. Freezes their years: it stands after every module that writes into the ledger. */
export const demonstration: Demonstration = { name: "report", create }

async function create(caller: Caller): Promise<void> {
  const centre = await read(caller, (tx) => findCentreBySlug(tx, mainCentreSlug))
  if (centre === undefined) throw new Error("The centre of the demonstration is missing.")
  for (const [year, texts] of [
    [2016, texts2016],
    [2017, texts2017],
  ] as const) {
    if (await read(caller, (tx) => hasTexts(tx, centre.id, year))) continue
    for (const [chapter, title, body, shown] of texts) {
      const picture =
        shown === undefined
          ? {}
          : {
              pictureAlt: shown.alt,
              pictureCaption: shown.caption,
              picture: {
                mediaType: "image/png",
                file: await receiveFile(createReadStream(shown.path), { name: "image.png", mediaType: "image/png" }),
              },
            }
      done(title, await writeBlock(caller, { centreId: centre.id, year, chapter, title, body, ...picture }))
    }
    const frozen = await freezeYear(caller, { centreId: centre.id, year })
    if (frozen.kind !== "refused") done(`freeze ${year}`, frozen)
    done(`report ${year}`, await publishReport(caller, { centreId: centre.id, year }))
  }
}

function done(what: string, outcome: Outcome<unknown>): void {
  if (outcome.kind !== "done") throw new Error(`${what} of the demonstration: ${JSON.stringify(outcome)}`)
}
