/** The report as a document: cover, contents, chapters with their texts, tables and charts, then how to read the figures. */
export const reportTemplate = String.raw`
#import "/maillage.typ": *
#show: sheet.with(margin: (x: 22mm, top: 20mm, bottom: 22mm))
#set heading(numbering: none)
// Short chapters follow each other: one begins a page only when less than this is left for its title and its first lines.
#let first-lines = 60mm
#show heading.where(level: 1): it => {
  v(9mm, weak: true)
  block(breakable: false, height: first-lines, above: 0pt, below: 0pt)
  v(-first-lines)
  it
}
#show figure.where(kind: "tables"): set block(breakable: true)
#show figure.caption: it => align(left, text(font: serif, weight: 600, size: 11pt, it.body))
#set figure.caption(position: top)

#let parts(given) = for part in given {
  if part.text == "\n" { linebreak() }
  else if part.at("strong", default: false) { strong(part.text) }
  else if part.at("emphasis", default: false) { emph(part.text) }
  else if part.at("href", default: none) != none { link(part.href, part.text) }
  else { part.text }
}

#let told(block-data) = {
  if block-data.title != "" { heading(level: 2, block-data.title) }
  for one in block-data.body {
    if one.kind == "heading" { heading(level: if block-data.title == "" { 2 } else { 3 }, parts(one.parts)) }
    else if one.kind == "list" { list(..one.items.map(parts)) }
    else { par(parts(one.parts)) }
  }
  if block-data.picture != none {
    figure(
      image(block-data.picture.path, alt: block-data.picture.alt, width: 80%),
      caption: if block-data.picture.caption == "" { none } else { block-data.picture.caption },
      supplement: none, numbering: none, kind: "picture",
    )
  }
}

#let cell(given) = if given == none [] else {
  given.main
  for note in given.notes { linebreak(); text(size: 7.5pt, fill: soft, note) }
}

// A table's title is never left alone at the foot of a page.
#let first-rows = 26mm
#let figures(table-data) = {
  v(4mm)
  block(breakable: false, height: first-rows, above: 0pt, below: 0pt)
  v(-first-rows)
  figure(
    caption: table-data.title, supplement: none, numbering: none, kind: "tables",
    data-table(
      table-data.head,
      table-data.rows.map(row => (
        { row.name; if row.note != "" { linebreak(); text(size: 8pt, fill: soft, row.note) } },
        ..row.cells.map(cell),
      )),
      widths: (1fr, ..table-data.head.slice(1).map(_ => auto)),
      align: (left, ..table-data.head.slice(1).map(_ => right)),
      total: if table-data.total == none { none } else { table-data.total.map(cell) },
      size: 9pt,
    ),
  )
  if table-data.note != "" { text(size: 8.5pt, fill: soft, table-data.note) }
  for chart in table-data.charts {
    v(3mm)
    figure(
      caption: chart.title, supplement: none, numbering: none, kind: "charts",
      image(chart.path, alt: chart.alt, width: 100%),
    )
  }
}

#v(45mm)
#text(size: 13pt, fill: soft, data.centre)
#title()
#text(fill: soft)[#data.lead]
#pagebreak()
#outline(title: data.contents, depth: 2)
#pagebreak(weak: true)

#for chapter in data.chapters {
  heading(level: 1, chapter.title)
  for one in chapter.blocks { told(one) }
  for one in chapter.tables { figures(one) }
}

#heading(level: 1, data.definitions.title)
#for one in data.definitions.items [/ #one.term: #one.value]
`
