/**
 * The layout of every document, in Typst. It is the same text for all: what a document says comes in as JSON through `sys.inputs` and is
 * set as values, so no text of a document is ever read as Typst.
 */
export const template = `
#let data = json(bytes(sys.inputs.content))
// Arabic letters are small beside Latin ones of the same size.
#let scale = if data.language == "ar" { 1.2 } else { 1 }
#let size(points) = points * scale * 1pt
#let ink = rgb("#1a1a1a")
#let navy = rgb("#0b3a66")
#let link-blue = rgb("#0b4f8a")
#let rule = 0.5pt + rgb("#b9c2ca")

#set document(title: data.name, date: if data.date == none { none } else {
  datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2))
})

#let fonts = if data.language == "zh" {
  ((name: "Noto Sans", covers: "latin-in-cjk"), "Noto Sans SC", "Noto Sans", "Amiri", "COP Box")
} else { ("Noto Sans", "Amiri", "Noto Sans SC", "COP Box") }

#set text(font: fonts, fallback: false, lang: data.language, size: size(9.5), fill: ink, hyphenate: false, costs: (hyphenation: 400%))
#set par(leading: 0.62em, spacing: 0.85em)

#let direction = (ltr: ltr, rtl: rtl)

#let under(body) = underline(offset: if data.language == "ar" { 0.32em } else { 0.15em }, body)

// A place to break; a space of no width would be none.
#let chance = h(0.001pt)

// A link is a box, so that no line ends inside it or right behind it: the engine cannot tag such a link.
#let linked(run, body) = {
  let shown = box(text(fill: link-blue, under(body)))
  if "href" in run { link(run.href, shown) } else if "target" in run { link(label(run.target), shown) } else { body }
}

#let piece(run) = {
  let body = linked(run, if run.text.len() == 1 { text(run.text.first()) } else { run.text.join(chance) })
  if run.at("strong", default: false) { body = strong(body) }
  if "hyphens" in run { body = text(hyphenate: true, body) }
  if "dir" not in run { return body }
  set text(dir: direction.at(run.dir))
  set text(size: 1.2em) if run.dir == "rtl" and data.direction == "ltr"
  if "lang" in run {
    set text(lang: run.lang, region: run.at("region", default: none))
    body
  } else {
    set text(hyphenate: false)
    body
  }
}
#let line-of(runs) = {
  // The engine gives a line the direction that all of its parts share; this part has that of the document.
  if data.direction == "rtl" { chance } else { [] }
  for run in runs {
    if "loose" in run { chance }
    piece(run)
  }
}
#let mark(item) = if "label" in item [#metadata(none)#label(item.label)]

#set page(
  paper: "a4",
  margin: (x: 20mm, top: 22mm, bottom: 28mm),
  header: context align(end, text(size: size(7.5), fill: rgb("#333333"), data.page.map(part => {
    if part == "{page}" { str(counter(page).get().first()) }
    else if part == "{pages}" { str(counter(page).final().first()) }
    else { part }
  }).join())),
  footer: {
    set par(spacing: 0.5em)
    set text(size: size(7), fill: rgb("#333333"))
    align(center, for notice in data.notices { par(line-of(notice)) })
  },
)

#show heading: set text(fill: navy, weight: "bold", hyphenate: false)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: size(14))
#show heading.where(level: 1): set block(above: 2em, below: 0.9em)
#show heading.where(level: 2): set text(size: size(11.5))
#show heading.where(level: 2): set block(above: 1.8em, below: 0.9em)
#show heading.where(level: 3): set text(size: size(10))
#show title: set text(size: size(19), fill: navy, hyphenate: false)
#show title: set par(leading: 0.55em)
#show title: set block(above: 8mm, below: 4mm)

#set figure.caption(position: top, separator: none)
#show figure: set align(start)
#show figure: set block(breakable: true, above: 1.4em, below: 1.6em)
#show figure.caption: set text(size: size(9), weight: "bold")
#show figure.caption: set block(sticky: true)

// Most cells are one plain text, which needs no more.
#let plain(lines) = lines.len() == 1 and lines.first().len() == 1 and lines.first().first().keys() == ("text",) and lines.first().first().text.len() == 1
#let cell-of(lines) = if plain(lines) { lines.first().first().text.first() } else if lines.len() == 1 { line-of(lines.first()) } else { for one in lines { par(line-of(one)) } }

// Pictures are drawn on a sheet as wide as the text.
#let shape-of(shape, unit) = if shape.kind == "rect" {
  place(top + left, dx: shape.x * unit, dy: shape.y * unit, rect(
    width: shape.width * unit, height: shape.height * unit, fill: rgb(shape.fill),
    stroke: if "stroke" in shape { 0.6pt + rgb(shape.stroke) },
  ))
} else if shape.kind == "line" {
  place(top + left, line(start: shape.from.map(at => at * unit), end: shape.to.map(at => at * unit), stroke: 0.5pt + rgb(shape.stroke)))
} else {
  let side = (left: left, center: center, right: right).at(shape.align)
  place(top + left, dx: shape.x * unit, dy: (shape.y - 10) * unit, box(width: shape.width * unit, height: 20 * unit,
    align(side + horizon, text(size: size(8.4), weight: if shape.strong { "bold" } else { "regular" }, hyphenate: false, shape.text))))
}

#let picture-of(picture) = {
  let unit = 170mm / picture.width
  show figure: set block(breakable: false)
  figure(
    kind: "picture", supplement: none, numbering: none, outlined: false, alt: picture.alternative,
    caption: line-of(picture.title),
    box(width: picture.width * unit, height: picture.height * unit, picture.shapes.map(shape => shape-of(shape, unit)).join()),
  )
}

// A function inside sees only the few values that it needs: the engine hashes what a function sees, each time that one is made, and a whole table for each row is too much.
#let table-of(block) = {
  let (columns, rowHeaders, rows) = block
  let ends = columns.map(column => column.align == "end")
  figure(
    kind: table, supplement: none, numbering: none, outlined: false,
    caption: line-of(block.caption),
    {
      set text(size: size(7.8))
      set par(leading: 0.5em, spacing: 0.55em)
      table(
        columns: columns.map(column => column.width * 1fr),
        align: (x, y) => if ends.at(x) { end + top } else { start + top },
        inset: (x: 4pt, y: 3.5pt),
        stroke: rule,
        fill: (x, y) => if y == 0 { rgb("#e6edf4") } else if x == 0 and rowHeaders { rgb("#f7f9fb") },
        table.header(..columns.map(column => text(weight: "bold", line-of(column.heading)))),
        ..rows.map(row => row.cells.enumerate().map(((x, lines)) => table.cell(breakable: not row.whole, {
          if x == 0 { mark(row) }
          let content = cell-of(lines)
          if x == 0 and rowHeaders { text(weight: "bold", content) } else { content }
        }))).flatten(),
      )
    },
  )
}

#let block-of(it) = if it.kind == "paragraph" {
  block(sticky: it.leads, par(line-of(it.content)))
} else if it.kind == "list" {
  list(spacing: 0.7em, ..it.items.map(line-of))
} else if it.kind == "entries" {
  set text(size: size(8.8))
  enum(numbering: "[1]", number-align: start, spacing: 0.8em,
    ..it.items.map(item => enum.item(item.number, mark(item) + line-of(item.content))))
} else if it.kind == "definitions" {
  block(sticky: it.leads, terms(separator: h(0.8em, weak: true), hanging-indent: 0pt, spacing: 0.8em,
    ..it.items.map(item => terms.item(line-of(item.term), line-of(item.description)))))
} else if it.kind == "callout" {
  block(width: 100%, fill: rgb("#fff6eb"), stroke: 0.5pt + rgb("#b85c00"), inset: 8pt, above: 1.4em, below: 1.4em,
    for one in it.lines { par(line-of(one)) })
} else if it.kind == "table" {
  if "figure" in it { picture-of(it.figure) }
  table-of(it)
}

#title(line-of(data.title))
#block(below: 8mm, par(text(size: size(12), fill: rgb("#3f4a54"), line-of(data.subtitle))))
#for it in data.cover { block-of(it) }
#if not data.short { pagebreak(weak: true) }
#outline(title: line-of(data.contents), depth: 2, indent: 1.2em)
#if not data.short { pagebreak(weak: true) }
#for section in data.sections [
  #let head = heading(level: section.level, line-of(section.heading))
  #if "label" in section [#head#label(section.label)] else { head }
  #for it in section.blocks { block-of(it) }
]
`;
