import { ButtonLink } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { Standing } from "../domain/standing.ts"
import { readsInside } from "../domain/standing.ts"

type Here = "public" | "space" | "topics" | "staff"

/** The other sides of a network that this reader may open. */
export function NetworkLinks({ slug, standing, here }: { slug: string; standing: Standing; here: Here }) {
  const inside = readsInside(standing)
  const links = [
    { of: "public", shown: true, label: m.networks_public_page(), to: href("/reseaux/:slug", { slug }) },
    { of: "space", shown: inside, label: m.networks_space(), to: href("/reseaux/:slug/espace", { slug }) },
    { of: "topics", shown: inside, label: m.networks_topics(), to: href("/reseaux/:slug/sujets", { slug }) },
    {
      of: "staff",
      shown: standing.isStaff,
      label: m.networks_animate_link(),
      to: href("/travail/reseaux/:slug", { slug }),
    },
  ]
  return links
    .filter(({ of, shown }) => shown && of !== here)
    .map(({ of, label, to }) => (
      <ButtonLink key={of} tone="secondary" href={to}>
        {label}
      </ButtonLink>
    ))
}
