import { renderLetter, signInSettings } from "#modules/account/index.server.ts"
import { localPath } from "#platform/http/href.ts"
import { setFrench } from "#platform/kernel/typography.ts"
import type { Mail } from "#platform/mail/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { withLocale } from "#platform/messages/locale.server.ts"
import type { AgendaItem } from "../domain/agenda-item.ts"
import { itemCalendar } from "../formats/item-calendar.ts"
import { datesInWords, dayInWords, placeInWords } from "../ui/words.ts"

export type LetterKind =
  | "confirm"
  | "already"
  | "enrolled"
  | "waiting"
  | "promoted"
  | "withdrawn"
  | "moved"
  | "changed"
  | "cancelled"
  | "reopened"
  | "reminder"
  | "message"

/** With these goes the entry for the calendar of who reads. */
const withCalendar: readonly LetterKind[] = ["enrolled", "promoted", "moved", "changed", "cancelled", "reopened"]

interface Letter {
  kind: LetterKind
  item: AgendaItem
  /** What only those who hold a place are told. */
  forEnrolled?: { remoteLink: string; message: string } | undefined
  /** More paragraphs, in the language of the letter: what staff writes, what stood before. */
  more?: (() => string)[]
  /** Instead of the kind's own subject. */
  subject?: string
}

type Recipient = { key: string; locale: Locale; email: string | null }

/** Stands for the key of a link while the letter is drawn once for all. */
const marker = "cle-de-chaque-lien"

/**
 * A letter about one activity, drawn once in each language; each recipient gets their own link. Answers the mail for one of them, or undefined for
 * somebody without an address.
 */
export function enrolmentLetter(letter: Letter): (to: Recipient) => Promise<Mail | undefined> {
  const drawn = new Map<Locale, Promise<Omit<Mail, "to">>>()
  return async ({ key, locale, email }) => {
    if (email === null) return undefined
    const made = drawn.get(locale) ?? withLocale(locale, () => draw(letter))
    drawn.set(locale, made)
    const { subject, text, html, ...rest } = await made
    return {
      ...rest,
      to: email,
      subject,
      text: text.replaceAll(marker, key),
      ...(html === undefined ? {} : { html: html.replaceAll(marker, key) }),
    }
  }
}

async function draw({ kind, item, forEnrolled, more = [], subject }: Letter): Promise<Omit<Mail, "to">> {
  const origin = signInSettings().origin
  const title = setFrench(item.title)
  const centre = item.centres[0]?.name ?? ""
  const secret = [forEnrolled?.message ?? "", linkLine(forEnrolled?.remoteLink ?? "")].filter((part) => part !== "")
  const path = kind === "reminder" ? `/inscriptions/${marker}?retrait=1` : `/inscriptions/${marker}`
  const letter = await renderLetter({
    subject: subject ?? m[`agenda_mail_${kind}_subject`]({ title }),
    before: [
      m.agenda_mail_hello(),
      m[`agenda_mail_${kind}_text`]({ title, centre }),
      ...more.map((paragraph) => paragraph()),
      ...(kind === "message" || kind === "withdrawn" ? [] : [whenAndWhere(item)]),
      ...secret,
    ],
    button: {
      label: kind === "confirm" ? m.agenda_mail_button_confirm() : m.agenda_mail_button_see(),
      url: `${origin}${localPath(path)}`,
    },
    after: [
      m[`agenda_mail_${kind}_after`](),
      ...(item.contact === "" ? [] : [m.agenda_mail_contact({ contact: item.contact })]),
    ],
  })
  const attachment = {
    name: "agenda.ics",
    mediaType: "text/calendar; charset=utf-8; method=PUBLISH",
    content: itemCalendar(item, origin, getLocale()),
  }
  return { ...letter, centreId: item.centreId, ...(withCalendar.includes(kind) ? { attachment } : {}) }
}

function whenAndWhere(item: AgendaItem): string {
  const standing = item.slots.filter(({ state }) => state !== "cancelled")
  const days = [...Map.groupBy(standing, ({ date }) => date).values()].map(dayInWords)
  const when = days.length > 0 && days.length <= 6 ? days.join(" ; ") : datesInWords(item)
  return [when, placeInWords(item)].filter((part) => part !== "").join(" – ")
}

function linkLine(link: string): string {
  return link === "" ? "" : m.agenda_mail_remote({ link })
}
