import type { Language } from '@lib/contracts';
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { isRightToLeft } from './direction';
import type { Block, Cited, Paper } from './paper';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const POINT = 20;
/** A4 and the lines on it, in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1_418;
const WIDTH = A4.width - 2 * MARGIN;
const latin = 'Times New Roman';
const faces: Partial<Record<Language, string>> = { ar: 'Traditional Arabic', zh: 'SimSun' };
const headings = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;
const headingRun = (size: number) => ({ run: { size, bold: true, color: '000000' } });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };
const rule = { style: BorderStyle.SINGLE, size: 16, color: '000000' } as const;
const quiet = { size: 19, color: '444444' };

type Content = Exclude<ConstructorParameters<typeof Paragraph>[0], string>;
type Children = NonNullable<Content['children']>;

/** Writes a paper as Word reads it: real headings and links, and every line in the direction of its language. */
class Writer {
  private readonly isMirrored: boolean;

  constructor(private readonly it: Paper) {
    this.isMirrored = it.language === 'ar';
  }

  document(): Document {
    const { language, org, symbol, title, blocks } = this.it;
    const face = faces[language] ?? latin;
    const font = { ascii: latin, hAnsi: latin, cs: face, eastAsia: face };
    const spoken = { value: language, bidirectional: language, eastAsia: language };
    const page = { size: A4, margin: { left: MARGIN, right: MARGIN } };
    return new Document({
      creator: org,
      title: `${symbol} ${title}`,
      styles: {
        default: {
          document: { run: { font, size: 22, language: spoken } },
          ...{ heading1: headingRun(32), heading2: headingRun(24), heading3: headingRun(23) },
          heading4: headingRun(22),
        },
      },
      sections: [
        {
          properties: { page },
          footers: { default: this.footer() },
          children: [...this.masthead(), ...blocks.flatMap((one) => this.block(one))],
        },
      ],
    });
  }

  private masthead(): (Paragraph | Table)[] {
    const { org, symbol, about, particulars, title } = this.it;
    const small = (texts: readonly string[]) =>
      texts.map((one) => this.line([this.words(one, { size: 20 })]));
    return [
      this.sides(
        [this.line([this.words(org, { bold: true, size: 26 })])],
        [this.ending([this.symbol(symbol, 24)])],
        rule,
      ),
      this.sides(small(about), small(particulars), none),
      this.paragraph({
        ...{ heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER },
        spacing: { before: 18 * POINT, after: 10 * POINT },
        children: [this.words(title)],
      }),
    ];
  }

  /** Two columns, with or without a line below. */
  private sides(start: Paragraph[], end: Paragraph[], bottom: typeof none | typeof rule): Table {
    const half = (children: Paragraph[]) =>
      new TableCell({
        ...{ children, width: { size: WIDTH / 2, type: WidthType.DXA } },
        borders: { ...noBorders, bottom },
      });
    return new Table({
      rows: [new TableRow({ children: [half(start), half(end)] })],
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: [WIDTH / 2, WIDTH / 2],
      layout: TableLayoutType.FIXED,
      borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
      visuallyRightToLeft: this.isMirrored,
    });
  }

  private block(one: Block): Paragraph[] {
    if (one.kind === 'heading') return [this.heading(one)];
    if (one.kind === 'paragraph') return [this.line([...this.numbered(one.number), this.words(one.text)], 6)];
    if (one.kind === 'remark') return [this.line([this.words(one.text, quiet)], 3)];
    return [
      this.line([this.words(one.label, quiet)], 2),
      ...one.documents.map((document) => this.cited(document)),
    ];
  }

  private heading({ level, number, text, aside }: Block & { kind: 'heading' }): Paragraph {
    const end = aside === '' ? [] : [this.words(` · ${aside}`, { bold: false, size: 19 })];
    return this.paragraph({
      heading: headings[level] ?? HeadingLevel.HEADING_4,
      indent: { start: level * 14 * POINT },
      spacing: { before: 10 * POINT, after: 4 * POINT },
      children: [...this.numbered(number), this.words(text), ...end],
    });
  }

  private numbered(number: string): TextRun[] {
    return number === '' ? [] : [new TextRun({ text: `${number}. `, rightToLeft: this.isMirrored })];
  }

  private cited({ symbol, title, address }: Cited): Paragraph {
    const name = symbol === '' ? [] : [this.symbol(symbol), new TextRun('  ')];
    const words = this.words(title, address === null ? {} : { style: 'Hyperlink' });
    const linked = address === null ? words : new ExternalHyperlink({ link: address, children: [words] });
    return this.paragraph({ bullet: { level: 0 }, children: [...name, linked] });
  }

  private footer(): Footer {
    const pages = new TextRun({
      size: 17,
      children: ['   ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    });
    return new Footer({ children: [this.line([this.symbol(this.it.symbol, 17), pages])] });
  }

  private ending(children: Children): Paragraph {
    return this.paragraph({ children, alignment: AlignmentType.END });
  }

  private line(children: Children, after = 0): Paragraph {
    return this.paragraph({ children, spacing: { after: after * POINT } });
  }

  private paragraph(content: Content): Paragraph {
    return new Paragraph({ ...content, bidirectional: this.isMirrored });
  }

  /** Words run in the direction of their own letters. */
  private words(text: string, more: IRunOptions = {}): TextRun {
    return new TextRun({ ...more, text, rightToLeft: isRightToLeft(text, this.it.language) });
  }

  private symbol(text: string, size = 22): TextRun {
    return new TextRun({ text, size });
  }
}

/** A paper as a DOCX file. */
export const paperAsDocx = (it: Paper): Promise<Buffer> => Packer.toBuffer(new Writer(it).document());
