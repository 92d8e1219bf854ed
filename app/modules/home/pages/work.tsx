import { Page } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

export default function Work() {
  return (
    <>
      <title>{m.platform_site_name()}</title>
      <Page title={m.platform_site_name()}>
        <p>{m.platform_about_line()}</p>
      </Page>
    </>
  )
}
