import { data } from "react-router"
import { signInSettings } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { lheoGaps } from "../domain/lheo-offer.ts"
import { writeLheo } from "../formats/lheo.ts"
import { lheoOffer } from "../queries/lheo-offer.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import type { Route } from "./+types/lheo-xml"

/** The courses that are ready, as LHEO 2.3; none is, none is sent: what is missing stands on the page. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, today } = await openTrainingPage(context, request)
  const { body, courses } = await read(caller, (tx) =>
    lheoOffer(tx, centre.id, today, (slug) => `${signInSettings().origin}/formations/${slug}`),
  )
  const ready = courses.filter((course) => lheoGaps(body, [course]).length === 0)
  if (ready.length === 0) throw data(null, { status: 409 })
  return new Response(writeLheo(body, ready), {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "content-disposition": `attachment; filename="lheo-${centre.slug}.xml"`,
      "cache-control": "no-store",
    },
  })
}
