import { keyed } from '@lib/platform';
import { CODE_LENGTH, CODE_LETTERS } from './pass.rules';

/** The code of a pass, made from its id by whoever knows the installation's secret. */
export function passCode(secret: string, passId: string): string {
  // 128 bits over 25 letters: what is left over favours no letter by more than one in 2^80.
  let number = BigInt(`0x${keyed(secret, `pass ${passId}`).toString('hex', 0, 16)}`);
  const base = BigInt(CODE_LETTERS.length);
  const letters = Array.from({ length: CODE_LENGTH }, () => {
    const letter = CODE_LETTERS[Number(number % base)];
    number /= base;
    return letter;
  });
  return letters.join('');
}
