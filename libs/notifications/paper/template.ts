/**
 * A letter on A4 (typst.app). All of its words are data, and are set as they stand: nothing in them is markup. A letter
 * in Chinese takes the Chinese face first, so that its punctuation has the width that is due to it.
 */
export const template = String.raw`
#let it = json(bytes(sys.inputs.letter))
// A number runs from left to right among any words.
#let name = [#it.name #box(text(dir: ltr, it.number))]
#let faces = ("Libertinus Serif", "Amiri", "Noto Sans SC")
#set document(title: it.title, author: it.org, date: none)
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 22mm, bottom: 24mm),
  footer: context text(size: 8.5pt, fill: luma(90), grid(
    columns: (1fr, auto),
    name, counter(page).display("1 / 1", both: true),
  )),
)
#set text(
  font: if it.language == "zh" { faces.rev() } else { faces },
  size: 11pt,
  lang: it.language,
  dir: if it.language == "ar" { rtl } else { ltr },
)
#set par(leading: 0.72em, spacing: 1.05em)
#show heading: set text(size: 11.5pt)
#show heading: set block(above: 1.5em, below: 0.8em)
#show link: set text(fill: rgb("#0b4f8a"))

#block(width: 100%, stroke: (bottom: 0.8pt), inset: (bottom: 8pt), grid(
  columns: (1fr, auto),
  column-gutter: 14pt,
  text(size: 13pt, weight: "bold", it.org), name,
))
#heading(level: 1, text(size: 15pt, it.title))
#grid(
  columns: (auto, 1fr),
  column-gutter: 14pt,
  row-gutter: 8pt,
  ..it.head.map(((label, value)) => (text(fill: luma(70), label), value)).flatten(),
)
#v(6pt)
#for one in it.paragraphs {
  if one.kind == "heading" { heading(level: 2, one.text) }
  else if one.kind == "item" { list(one.text) }
  else { par(one.text) }
}
#if it.signatory != "" { block(above: 2.2em, it.signatory) }
#if it.files.len() > 0 {
  heading(level: 2, it.filesLabel)
  for file in it.files { list(if file.address == none { file.words } else { link(file.address, file.words) }) }
}
#if it.page != none { block(above: 2em, text(size: 9.5pt)[#it.pageLabel: #link(it.page)]) }
`;
