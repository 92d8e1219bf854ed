import { data } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { basketOf, readBasket } from "../domain/basket.ts"
import { basketFile, isBasketFormat } from "../queries/basket-file.server.ts"
import type { Route } from "./+types/basket-export"

/** A basket, or the list of an address, as one file. */
export async function loader({ context, params: { format }, request }: Route.LoaderArgs) {
  if (!isBasketFormat(format)) return notFound()
  const url = new URL(request.url)
  const ids = url.searchParams.has("n")
    ? readBasket(url.searchParams.get("n"))
    : basketOf(request.headers.get("cookie"))
  const addressOf = (id: string) => new URL(`/catalogue/${id}`, url).href
  const file = await read(callerOf(context), (tx) => basketFile(tx, ids, format, addressOf))
  // Nothing is left out in silence: a record too long for the format is named, the others can be had in another one.
  if (file.kind === "refused") throw data(file.sentence, { status: 406 })
  return new Response(file.body, {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": `attachment; filename="panier.${file.extension}"`,
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    },
  })
}
