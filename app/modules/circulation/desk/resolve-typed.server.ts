import type { Tx } from "#platform/db/index.server.ts"
import { searchThings } from "#platform/search/index.server.ts"
import { readCardNumber } from "../domain/card-number.ts"
import type { ServedReader } from "../domain/served-reader.ts"
import { centreOfBarcode, findCopiesMarked, findCopiesOfRecords } from "../queries/find-copy.server.ts"
import type { Desk } from "../queries/find-desk.server.ts"
import { findReaderByCard, findReaders } from "../queries/find-reader.server.ts"
import type { CopyInHand } from "../ui/copy-in-hand.ts"

/** What a text typed or scanned at the desk stands for. */
export type Resolved =
  | { kind: "reader"; reader: ServedReader }
  | { kind: "copy"; copy: CopyInHand }
  /** Several answer to it, or one that was not named exactly: a person chooses. */
  | { kind: "choices"; readers: ServedReader[]; copies: CopyInHand[] }
  /** Nobody and nothing here; perhaps a reader of a partner centre. `heldBy` is the centre where a copy bears this barcode. */
  | { kind: "nothing"; heldBy: string | undefined }

/**
 * One field takes anything: a card, a barcode, a shelf mark, else the words of a name, else those of a title. `wants` is what the desk expects next: a
 * name typed while a reader stands there is still found, after the documents.
 */
export async function resolveTyped(tx: Tx, desk: Desk, typed: string, wants: "reader" | "copy"): Promise<Resolved> {
  const card = readCardNumber(typed)
  if (card !== undefined) {
    const reader = await findReaderByCard(tx, desk.centreId, card)
    if (reader !== undefined) return { kind: "reader", reader }
  }
  const marked = await findCopiesMarked(tx, desk.centreId, typed)
  const [copy] = marked
  if (copy !== undefined && marked.length === 1) return { kind: "copy", copy }
  if (marked.length > 1) return { kind: "choices", readers: [], copies: marked }
  if (card !== undefined) return { kind: "nothing", heldBy: undefined }
  const readers = await findReaders(tx, desk.centreId, typed, 8)
  const [reader] = readers
  if (reader !== undefined && readers.length === 1 && wants === "reader") return { kind: "reader", reader }
  const copies = readers.length > 0 && wants === "reader" ? [] : await findByTitle(tx, desk, typed)
  if (readers.length + copies.length > 0) return { kind: "choices", readers, copies }
  return { kind: "nothing", heldBy: await centreOfBarcode(tx, typed) }
}

async function findByTitle(tx: Tx, desk: Desk, words: string): Promise<CopyInHand[]> {
  const found = await searchThings(tx, {
    query: words,
    filters: { kind: ["catalogue.record"], centre: [desk.centreId] },
    perPage: 8,
    visibility: "public",
  })
  const copies = await findCopiesOfRecords(
    tx,
    desk.centreId,
    found.results.map(({ id }) => id),
  )
  return copies.slice(0, 12)
}
