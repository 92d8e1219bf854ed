/**
 * What every document begins with, as Typst: `#import "/maillage.typ": *` then `#show: sheet`. Ink on paper, titles in Source Serif,
 * text and figures in Source Sans, the page's number at its foot. `info` and `data` are what makePdf was given.
 */
export const sheetTemplate = String.raw`
#let info = json("/info.json")
#let data = json("/data.json")

#let ink = rgb("#1f2328")
#let soft = rgb("#55595f")
#let blue = rgb("#1d3f72")
#let line-colour = rgb("#c9c4ba")
#let serif = "Source Serif 4"

// The whole document: page, fonts, language, title, and "page n of m" at the foot, unless its pages go to several people.
#let sheet(landscape: false, margin: (x: 20mm, top: 18mm, bottom: 20mm), size: 10.5pt, foot: info.title, numbered: true, body) = {
  set document(title: info.title, author: info.author, date: auto)
  set page(
    paper: "a4",
    flipped: landscape,
    margin: margin,
    footer: context {
      set text(size: 8.5pt, fill: soft)
      let number = info.foot.replace("{page}", counter(page).display()).replace("{pages}", str(counter(page).final().first()))
      grid(columns: (1fr, auto), column-gutter: 8mm, foot, if numbered { number })
    },
  )
  set text(font: "Source Sans 3", size: size, lang: info.lang, fill: ink, number-type: "lining")
  set par(leading: 0.68em, spacing: 0.95em)
  set list(marker: [–], spacing: 0.68em)
  show title: set text(font: serif, size: 21pt, weight: 600, hyphenate: false)
  show title: set par(leading: 0.45em)
  show title: set block(below: 7mm)
  show heading: set text(font: serif, weight: 600, hyphenate: false)
  show heading.where(level: 1): set text(size: 15pt)
  show heading.where(level: 2): set text(size: 12.5pt)
  show heading.where(level: 3): set text(size: 11pt)
  show heading: set block(above: 1.6em, below: 0.8em, sticky: true)
  show link: set text(fill: blue)
  body
}

// A table whose head comes again on each page; "align" and "widths" have one value a column, "total" is a last row in bold.
#let data-table(head, rows, align: auto, widths: auto, total: none, size: 9.5pt) = {
  set text(size: size)
  set par(leading: 0.5em)
  let columns = if widths == auto { head.map(_ => auto) } else { widths }
  table(
    columns: columns,
    align: if align == auto { left + top } else { align.map(one => one + top) },
    stroke: (x, y) => (bottom: if y == 0 { 0.8pt + ink } else { 0.4pt + line-colour }),
    inset: (x: 5pt, y: 4.5pt),
    table.header(..head.map(cell => strong(cell))),
    ..rows.flatten(),
    ..if total == none { () } else { (table.footer(repeat: false, ..total.map(cell => strong(cell))),) },
  )
}

// Pairs of a word and what it says: "Date", "3 March 2026".
#let facts(pairs) = {
  set par(leading: 0.5em)
  for (word, value) in pairs [#text(fill: soft)[#word~:] #value \ ]
}
`
