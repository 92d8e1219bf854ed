import { ButtonLink, ErrorPage } from "#platform/design/index.ts"
import { localPath } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

/** What a visitor reads when a page cannot be shown; outside production the fault itself is printed under it. */
export function SiteError({ status, error, page }: { status: number; error: unknown; page: string }) {
  const { title, explanation } = words(status)
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <ErrorPage
        kicker={m.platform_error_kicker({ status })}
        title={title}
        explanation={<p>{explanation}</p>}
        advice={
          status === 404 ? [m.platform_error_404_advice_address(), m.platform_error_404_advice_search()] : undefined
        }
        actions={<ButtonLink href={localPath("/")}>{m.platform_error_home()}</ButtonLink>}
        reference={{ label: m.platform_error_reference(), id: page }}
      />
      {import.meta.env.DEV && error instanceof Error ? <pre>{error.stack}</pre> : null}
    </>
  )
}

function words(status: number): { title: string; explanation: string } {
  switch (status) {
    case 400:
      return { title: m.platform_error_400_title(), explanation: m.platform_error_400_text() }
    case 403:
      return { title: m.platform_error_403_title(), explanation: m.platform_error_403_text() }
    case 404:
      return { title: m.platform_error_404_title(), explanation: m.platform_error_404_text() }
    case 405:
      return { title: m.platform_error_405_title(), explanation: m.platform_error_405_text() }
    case 410:
      return { title: m.platform_error_410_title(), explanation: m.platform_error_410_text() }
    case 413:
      return { title: m.platform_error_413_title(), explanation: m.platform_error_413_text() }
    case 429:
      return { title: m.platform_error_429_title(), explanation: m.platform_error_429_text() }
    case 503:
      return { title: m.platform_error_503_title(), explanation: m.platform_error_503_text() }
    default:
      return { title: m.platform_error_500_title(), explanation: m.platform_error_500_text() }
  }
}
