/** How a template comes by what it is to say. */
export const saidOnPaper = String.raw`
#let it = json(bytes(sys.inputs.said))
`;

/**
 * A sheet of A4 for whatever is printed here: its margins, its faces, its direction. It asks for `it.title`, `it.org` and
 * `it.language`, and for `name`, which stands at the foot of each page. What is in Chinese takes the Chinese face first,
 * so that its punctuation has the width that is due to it.
 */
export const sheet = String.raw`
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
`;
