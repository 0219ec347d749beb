import { useMemo } from 'react';
import { nearby, wordDiff, type Piece } from './word-diff';

interface Props {
  before: string;
  after: string;
  language: string;
  /** Only the changes and a few words around them. */
  short?: boolean;
}

/** Two wordings in one: what is taken out is struck through, what is put in is underlined. */
export function DiffText({ before, after, language, short = false }: Props) {
  const pieces = useMemo(() => {
    const all = wordDiff(before, after, language);
    return short ? nearby(all) : all;
  }, [before, after, language, short]);
  return (
    <span lang={language} dir="auto">
      {pieces.map((piece, i) => (
        <PieceOf key={i} piece={piece} />
      ))}
    </span>
  );
}

function PieceOf({ piece }: { piece: Piece }) {
  if (piece.kind === 'out') return <del>{piece.text}</del>;
  return piece.kind === 'in' ? <ins>{piece.text}</ins> : <>{piece.text}</>;
}
