import { signInSettings } from "#modules/account/index.server.ts"
import { halfName } from "#modules/activity/index.ts"
import type { Centre } from "#modules/centre/index.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate, formatMinutes } from "#platform/kernel/dates-in-words.ts"
import type { Locale } from "#platform/messages/index.ts"
import { m } from "#platform/messages/index.ts"
import { makePdf } from "#platform/typst/make-pdf.server.ts"
import { certificateAddresses } from "../operations/certificate-addresses.server.ts"
import type { FoundCertificate } from "../queries/certificates.server.ts"
import { squareCodeOf } from "../ui/square-code.server.ts"

const template = `
#import "/maillage.typ": *
#show: sheet.with(foot: data.foot, size: 11pt, numbered: false)
#for (at, one) in data.certificates.enumerate() [
  #if at > 0 { pagebreak() }
  #text(fill: soft)[#one.centre]
  #if at == 0 { v(18mm) } else { v(18mm) }
  = #one.heading
  #v(6mm)
  #one.sentence
  #v(3mm)
  #text(size: 17pt, font: serif, weight: 600)[#one.name]
  #if one.structure != "" [ \\ #one.structure ]
  #v(3mm)
  #one.attended
  #v(2mm)
  #text(size: 14pt, weight: 600)[#one.title]
  #v(3mm)
  #facts(one.facts)
  #v(3mm)
  #data-table(one.head, one.days, widths: (1fr, 1fr))
  #if one.objectives.len() > 0 [
    == #one.objectivesTitle
    #list(..one.objectives)
  ]
  #v(10mm)
  #grid(columns: (1fr, 34mm), column-gutter: 8mm,
    [#one.issued \\ #v(2mm) #strong(one.signatory) \\ #one.signatoryCentre #v(12mm)
      #text(size: 9pt, fill: soft)[#one.verify \\ #one.address]],
    image("/codes/" + one.number + ".svg", alt: one.codeAlt, width: 34mm),
  )
]
`

/** Certificates as one tagged PDF, a page each: in the language in which each was issued, always the same bytes for the same certificates. */
export async function certificatesPdf(certificates: readonly FoundCertificate[], centre: Centre) {
  const [first] = certificates
  const locale = first?.content.locale ?? "fr"
  const title =
    certificates.length === 1 && first !== undefined
      ? `${heading(first, locale)} – ${first.name ?? ""}`
      : m.attendance_certificates_title({ title: first?.content.title ?? "" }, { locale })
  return await makePdf({
    template,
    data: { foot: centre.name, certificates: certificates.map((one) => pageOf(one, centre)) },
    files: Object.fromEntries(certificates.map((one) => [`codes/${one.number}.svg`, codeOf(verificationOf(one))])),
    title,
    lang: locale,
    author: centre.name,
    now: new Date(Math.max(...certificates.map(({ issuedAt }) => issuedAt.getTime()))),
  })
}

function pageOf(one: FoundCertificate, centre: Centre) {
  const { content } = one
  const { locale } = content
  const fact = (word: string, value: string) => (value === "" ? [] : [[word, value]])
  return {
    number: one.number,
    centre: centre.name,
    heading: heading(one, locale),
    sentence: m.attendance_pdf_sentence({ centre: centre.name }, { locale }),
    name: one.name ?? "",
    structure: one.structureName ?? "",
    attended:
      content.kind === "completion"
        ? m.attendance_pdf_followed({}, { locale })
        : m.attendance_pdf_took_part({}, { locale }),
    title: content.title,
    facts: [
      ...fact(m.attendance_pdf_time({}, { locale }), timeOf(one, locale)),
      ...fact(m.attendance_pdf_foreseen({}, { locale }), foreseenOf(one, locale)),
      ...fact(m.attendance_pdf_trainers({}, { locale }), (content.trainers ?? []).join(", ")),
      ...fact(m.attendance_place({}, { locale }), content.place),
    ],
    head: [m.attendance_pdf_day({}, { locale }), m.attendance_pdf_halves({}, { locale })],
    days: content.days.map(({ date, halves }) => [
      formatDate(date, locale, true),
      halves.map((half) => halfName(half).toLowerCase()).join(", "),
    ]),
    objectives: content.objectives,
    objectivesTitle: m.attendance_pdf_objectives({}, { locale }),
    issued: m.attendance_pdf_issued({ date: formatDate(dateIn(one.issuedAt, centre.timezone), locale) }, { locale }),
    signatory: content.signatory,
    signatoryCentre: centre.name,
    verify: m.attendance_pdf_verify({ number: one.number }, { locale }),
    address: verificationOf(one),
    codeAlt: m.attendance_pdf_code({}, { locale }),
  }
}

/** "6 h", and of how many when some is missing. */
function timeOf({ minutes, content: { plannedMinutes } }: FoundCertificate, locale: Locale): string {
  const attended = formatMinutes(minutes, locale)
  if (minutes >= plannedMinutes) return attended
  return m.attendance_pdf_time_of({ attended, planned: formatMinutes(plannedMinutes, locale) }, { locale })
}

/** "14 h", what the programme foresees; "" where there is no programme. */
function foreseenOf({ content: { foreseenMinutes } }: FoundCertificate, locale: Locale): string {
  return foreseenMinutes ? formatMinutes(foreseenMinutes, locale) : ""
}

function heading({ content: { kind } }: FoundCertificate, locale: Locale): string {
  return kind === "completion"
    ? m.attendance_pdf_completion({}, { locale })
    : m.attendance_pdf_attendance({}, { locale })
}

function verificationOf({ number }: FoundCertificate): string {
  return `${signInSettings().origin}${certificateAddresses(number).verification}`
}

function codeOf(address: string): string {
  const { path, size } = squareCodeOf(address)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`
}
