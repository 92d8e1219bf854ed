import { read } from "#platform/db/index.server.ts"
import { Card, CardList, EmptyState, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m, writtenLang } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { listCentres } from "../queries/list-centres.server.ts"
import type { Route } from "./+types/centres"

export async function loader({ context }: Route.LoaderArgs) {
  const centres = await read(callerOf(context), (tx) => listCentres(tx))
  return { centres: centres.map(({ slug, name, coverage, presentation }) => ({ slug, name, coverage, presentation })) }
}

export default function Centres({ loaderData: { centres } }: Route.ComponentProps) {
  const title = m.centre_list_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="description" content={m.centre_list_lead()} />
      <Page title={title} lead={m.centre_list_lead()}>
        {centres.length === 0 ? (
          <EmptyState title={m.centre_list_empty()}>
            <p>{m.centre_list_empty_text()}</p>
          </EmptyState>
        ) : (
          <CardList label={title}>
            {centres.map(({ slug, name, coverage, presentation }) => (
              <Card
                key={slug}
                level={2}
                title={name}
                href={href("/centres/:slug", { slug })}
                foot={coverage.length === 0 ? undefined : m.centre_covers({ codes: coverage.join(", ") })}
              >
                <p lang={writtenLang()}>{firstParagraph(presentation)}</p>
              </Card>
            ))}
          </CardList>
        )}
      </Page>
    </>
  )
}

function firstParagraph(text: string): string {
  return text.split("\n\n")[0] ?? ""
}
