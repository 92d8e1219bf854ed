import type { ReactNode } from "react"
import { Body, Button, Container, Head, Hr, Html, Link, Preview, render, Text } from "react-email"
import { getLocale, m } from "#platform/messages/index.ts"

export interface RenderedMail {
  subject: string
  text: string
  html: string
}

export interface Letter {
  subject: string
  /** What comes before the button. */
  before: string[]
  button: { label: string; url: string }
  /** What comes after it: how long the link holds, what to do when it was not asked for. */
  after: string[]
}

/** A short letter with one thing to do, as HTML and as text, in the language of the running request; no picture, nothing fetched from afar. */
export async function renderLetter(letter: Letter): Promise<RenderedMail> {
  const page = <LetterPage {...letter} />
  return { subject: letter.subject, html: await render(page), text: textOf(letter) }
}

// Written by hand and not drawn from the HTML: a link on a line of its own can be clicked and copied everywhere.
function textOf({ before, button, after }: Letter): string {
  return [...before, `${button.label}\n${button.url}`, ...after, `--\u0020\n${m.platform_site_name()}`].join("\n\n")
}

function LetterPage({ subject, before, button, after }: Letter) {
  return (
    <Html lang={getLocale()}>
      <Head />
      <Preview>{before[1] ?? subject}</Preview>
      <Body style={styles.body}>
        <Container style={styles.sheet}>
          <Text style={styles.brand}>{m.platform_site_name()}</Text>
          {before.map(paragraph)}
          <Button href={button.url} style={styles.button}>
            {button.label}
          </Button>
          <Text style={styles.small}>
            {m.account_mail_or_copy()}
            <br />
            <Link href={button.url} style={styles.link}>
              {button.url}
            </Link>
          </Text>
          <Hr style={styles.rule} />
          {after.map(paragraph)}
        </Container>
      </Body>
    </Html>
  )
}

function paragraph(text: ReactNode, index: number) {
  return (
    <Text key={index} style={styles.text}>
      {text}
    </Text>
  )
}

const sans = "'Source Sans 3', 'Segoe UI', Arial, sans-serif"
const styles = {
  body: { backgroundColor: "#fbf7ee", margin: "0", padding: "24px 12px", fontFamily: sans },
  sheet: { backgroundColor: "#fffdf9", border: "1px solid #dbd0ba", padding: "24px", maxWidth: "560px" },
  brand: { fontFamily: "'Source Serif 4', Georgia, serif", fontSize: "22px", color: "#17407a", margin: "0 0 16px" },
  text: { fontSize: "16px", lineHeight: "1.5", color: "#1e1a15", margin: "0 0 12px" },
  small: { fontSize: "14px", lineHeight: "1.5", color: "#4d463b", margin: "16px 0 0" },
  button: { backgroundColor: "#17407a", color: "#ffffff", padding: "12px 20px", fontSize: "16px", fontWeight: "600" },
  link: { color: "#17407a", wordBreak: "break-all" },
  rule: { borderColor: "#dbd0ba", margin: "20px 0" },
} as const
