import { saidOnPaper, sheet } from '@lib/platform';
import { isRightToLeft } from './direction';
import type { Block, Paper } from './paper';

/** A paper of the group on A4, with its masthead. All of its words are data: nothing in them is markup. */
export const paperTemplate = String.raw`${saidOnPaper}
#let written(symbol) = box(text(dir: ltr, symbol))
#let name = written(it.symbol)
${sheet}
#let isMirrored = it.language == "ar"
#let indented(by, body) = if isMirrored { pad(right: by, body) } else { pad(left: by, body) }
// Words run in the direction of their own letters, and begin where lines of this paper begin.
#let own(one) = {
  set align(if isMirrored { right } else { left })
  set text(dir: if one.rtl { rtl } else { ltr })
  one.text
}
#let lines(all) = stack(spacing: 6pt, ..all.map(one => { set text(size: 10pt); own(one) }))
#block(width: 100%, stroke: (bottom: 2pt), inset: (bottom: 8pt), grid(
  columns: (1fr, auto),
  column-gutter: 14pt,
  align: (start + bottom, end + bottom),
  text(size: 13pt, weight: "bold", it.org), text(size: 12pt, name),
))
#block(width: 100%, inset: (top: 2pt), grid(
  columns: (1fr, auto),
  column-gutter: 20pt,
  lines(it.about), lines(it.particulars),
))
#v(10pt)
#align(center, heading(level: 1, text(size: 16pt, it.title)))
#v(4pt)
#let cited(one) = {
  if one.symbol != "" { written(one.symbol); h(0.6em) }
  let title = box(text(dir: if one.title.rtl { rtl } else { ltr }, one.title.text))
  if one.address == none { title } else { link(one.address, title) }
}
#let headed(one) = {
  let aside = text(size: 9.5pt, weight: "regular", fill: luma(80), one.aside)
  let line = if one.number == "" { (own(one.text), aside) } else { ([#written(one.number).], own(one.text), aside) }
  let columns = if one.number == "" { (1fr, auto) } else { (auto, 1fr, auto) }
  heading(level: one.level + 2, grid(columns: columns, column-gutter: 8pt, ..line))
}
#let remark(body) = { set text(size: 9.5pt, fill: luma(70)); body }
#let numbered(one) = if one.number == "" { own(one.text) } else {
  grid(columns: (22pt, 1fr), [#written(one.number).], own(one.text))
}
#show heading: set block(above: 0pt, below: 0pt)
#{
  let level = 0
  for one in it.blocks {
    if one.kind == "heading" { level = one.level }
    let set-off(above, below, body) = block(width: 100%, above: above, below: below, indented(level * 16pt, body))
    if one.kind == "heading" { set-off(15pt, 7pt, headed(one)) }
    else if one.kind == "paragraph" { set-off(7pt, 7pt, numbered(one)) }
    else if one.kind == "remark" { set-off(6pt, 6pt, remark(own(one.text))) }
    else {
      set-off(7pt, 5pt, remark(one.label))
      for document in one.documents { set-off(5pt, 5pt, list(cited(document))) }
    }
  }
}
`;

const own = (text: string, { language }: Paper) => ({ text, rtl: isRightToLeft(text, language) });

function printed(one: Block, paper: Paper) {
  if (one.kind !== 'documents') return { ...one, text: own(one.text, paper) };
  return { ...one, documents: one.documents.map((it) => ({ ...it, title: own(it.title, paper) })) };
}

/** What the template is told: a paper whose words each know their direction. */
export const saidBy = (paper: Paper): object => ({
  ...paper,
  about: paper.about.map((it) => own(it, paper)),
  particulars: paper.particulars.map((it) => own(it, paper)),
  blocks: paper.blocks.map((it) => printed(it, paper)),
});
