import { Page, Prose, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

export default function Accessibility() {
  return (
    <>
      <title>{`${m.home_accessibility_title()} – ${m.platform_site_name()}`}</title>
      <Page title={m.home_accessibility_title()} lead={m.home_accessibility_lead()} width="text">
        <Section id="etat" title={m.home_accessibility_state_title()}>
          <Prose>
            <p>{m.home_accessibility_state_text()}</p>
            <ul>
              <li>{m.home_accessibility_state_automatic()}</li>
              <li>{m.home_accessibility_state_script()}</li>
              <li>{m.home_accessibility_state_narrow()}</li>
              <li>{m.home_accessibility_state_languages()}</li>
            </ul>
          </Prose>
        </Section>
        <Section id="limites" title={m.home_accessibility_limits_title()}>
          <Prose>
            <ul>
              <li>{m.home_accessibility_limits_audit()}</li>
              <li>{m.home_accessibility_limits_files()}</li>
              <li>{m.home_accessibility_limits_maps()}</li>
            </ul>
          </Prose>
        </Section>
        <Section id="contact" title={m.home_accessibility_contact_title()}>
          <Prose>
            <p>{m.home_accessibility_contact_text()}</p>
            <p>
              <a href={href("/centres")}>{m.home_accessibility_contact_link()}</a>
            </p>
            <p>{m.home_accessibility_rights()}</p>
          </Prose>
        </Section>
      </Page>
    </>
  )
}
