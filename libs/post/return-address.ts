import { createHmac, timingSafeEqual } from 'node:crypto';
import { PROOF_LENGTH, readReturnPath, returnPathOf } from './return-path.rules';

/** Where letters come back that a server accepted and then could not deliver. Nobody else can make such an address. */
export class ReturnAddress {
  /** Without an address letters come back to their sender. */
  constructor(
    private readonly address: string | null,
    private readonly secret: string,
  ) {}

  /** The address for one sending of a letter; null when there is none to make it of. */
  of(id: string, sending: number): string | null {
    if (this.address === null) return null;
    return returnPathOf(this.address, { id, sending, proof: this.proofOf(id, sending) });
  }

  /** The sending that an address stands for; null when it is none of ours. */
  read(address: string): { id: string; sending: number } | null {
    const read = this.address === null ? null : readReturnPath(this.address, address);
    if (!read) return null;
    const { id, sending, proof } = read;
    return timingSafeEqual(Buffer.from(proof), Buffer.from(this.proofOf(id, sending)))
      ? { id, sending }
      : null;
  }

  private proofOf(id: string, sending: number): string {
    const of = `return path ${id} ${String(sending)}`;
    return createHmac('sha256', this.secret).update(of).digest('hex').slice(0, PROOF_LENGTH);
  }
}
