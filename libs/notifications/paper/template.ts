import { saidOnPaper, sheet } from '@lib/platform';

/** A letter on A4 (typst.app). All of its words are data, and are set as they stand: nothing in them is markup. */
export const template = String.raw`${saidOnPaper}
// A number runs from left to right among any words.
#let name = [#it.name #box(text(dir: ltr, it.number))]
${sheet}
#set page(foreground: if it.mark != none {
  rotate(-35deg, text(size: 40pt, fill: rgb("#00000026"), it.mark))
})
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
