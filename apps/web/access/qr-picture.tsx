import { useLingui } from '@lingui/react/macro';
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo } from 'react';

/** The quiet zone that readers ask for, in modules. */
const MARGIN = 4;

/** An address as a picture that a telephone photographs: always dark on light, as its readers expect. */
export default function QrPicture({ address }: { address: string }) {
  const { t } = useLingui();
  const { path, box } = useMemo(() => {
    const code = generate(address);
    const side = String(code.size + 2 * MARGIN);
    const corner = String(-MARGIN);
    return { path: toSvgPath(code), box: `${corner} ${corner} ${side} ${side}` };
  }, [address]);
  return (
    <svg className="qr" viewBox={box} role="img" aria-label={t`Picture of the secret, to be photographed`}>
      <path d={path} />
    </svg>
  );
}
