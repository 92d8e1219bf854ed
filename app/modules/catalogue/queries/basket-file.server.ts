import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { wholeTitle } from "../domain/shown-names.ts"
import { writeIso2709 } from "../formats/iso2709-write.ts"
import { writeMarcXml } from "../formats/marc-xml-write.ts"
import type { ExportFormat } from "../formats/write-exchange.ts"
import { exportFormats, writeExchange } from "../formats/write-exchange.ts"
import type { BasketRecord } from "./basket-records.server.ts"
import { basketRecords } from "./basket-records.server.ts"
import { exchangeRecords } from "./exchange-records.server.ts"

const marcFormats = {
  unimarc: { mediaType: "application/marc", extension: "mrc" },
  "unimarc-xml": { mediaType: "application/marcxml+xml; charset=utf-8", extension: "xml" },
} as const

export const basketFormats = { ...exportFormats, ...marcFormats }
export type BasketFormat = keyof typeof basketFormats

type BasketFile =
  | { kind: "file"; body: string | Uint8Array<ArrayBuffer>; mediaType: string; extension: string }
  | { kind: "refused"; sentence: string }

export function isBasketFormat(name: string): name is BasketFormat {
  return Object.hasOwn(basketFormats, name)
}

/** The records of a basket as one file, in the order of the basket; refused with a sentence when one of them cannot be written so. */
export async function basketFile(
  tx: Tx,
  ids: readonly string[],
  format: BasketFormat,
  addressOf: (permanentId: string) => string,
): Promise<BasketFile> {
  const { records } = await basketRecords(tx, ids)
  if (format === "unimarc" || format === "unimarc-xml") return await marcFile(tx, records, format)
  const exported = records.map(({ description, permanentId }) => ({
    description,
    id: permanentId,
    url: addressOf(permanentId),
    source: null,
  }))
  return {
    kind: "file",
    body: [...writeExchange(format satisfies ExportFormat, exported)].join(""),
    ...exportFormats[format],
  }
}

async function marcFile(
  tx: Tx,
  records: readonly BasketRecord[],
  format: keyof typeof marcFormats,
): Promise<BasketFile> {
  const ids = records.map(({ id }) => id)
  const handed = await exchangeRecords(tx, ids, { withMarc: true })
  const marcs = ids.flatMap((id) => handed.get(id)?.marc ?? [])
  if (format === "unimarc-xml") return { kind: "file", body: writeMarcXml(marcs), ...marcFormats[format] }
  const pieces: Uint8Array[] = []
  for (const [at, marc] of marcs.entries()) {
    const written = writeIso2709(marc)
    if (written.kind === "refused") {
      const title = records[at] === undefined ? "" : wholeTitle(records[at].description)
      return { kind: "refused", sentence: m.catalogue_basket_not_in_iso2709({ title }) }
    }
    pieces.push(written.bytes)
  }
  return { kind: "file", body: new Uint8Array(Buffer.concat(pieces)), ...marcFormats[format] }
}
