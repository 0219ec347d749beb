import { useEffect, useRef, type RefObject } from 'react';

interface Props {
  value: string;
  change: (words: string) => void;
  most: number;
  lang: string;
  /** Its name, where no label stands around it. */
  label?: string;
  describedBy?: string;
  field?: RefObject<HTMLTextAreaElement | null>;
}

/** A field for words of any script that is as high as what stands in it. */
export function GrowingField({ value, change, most, lang, label, describedBy, field }: Props) {
  const own = useRef<HTMLTextAreaElement>(null);
  const it = field ?? own;
  useEffect(() => {
    // Newer browsers do it by the style sheet, also when the window becomes narrower.
    if (CSS.supports('field-sizing', 'content')) return;
    const fit = () => {
      const area = it.current;
      if (!area) return;
      area.style.blockSize = '0';
      area.style.blockSize = `${String(area.scrollHeight + 2)}px`;
    };
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [value]);
  return (
    <textarea
      ref={it}
      className="in-t ed grows"
      rows={1}
      dir="auto"
      lang={lang}
      maxLength={most}
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      onChange={({ target }) => change(target.value)}
    />
  );
}
