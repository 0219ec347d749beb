import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { beginPasskey, beginPasskeySignIn, Reply } from '@lib/contracts';
import { config } from '@lib/platform';

/** What a device that is not as it should be says otherwise. */
interface Bent {
  origin?: string;
  site?: string;
  type?: string;
  challenge?: string;
  /** Whether the device has made sure who holds it. */
  isVerified?: boolean;
  /** An attestation where none was asked for: signed with the passkey itself, or with a certificate beside it. */
  attested?: 'by itself' | 'by its maker';
}

const sha256 = (it: string | Buffer) => createHash('sha256').update(it).digest();
const base64url = (it: Buffer) => it.toString('base64url');
const text = (it: string) => Buffer.concat([Buffer.from([0x60 + it.length]), Buffer.from(it)]);
const long = (it: Buffer) => Buffer.concat([Buffer.from([0x59, it.length >> 8, it.length & 0xff]), it]);
const [PRESENT, VERIFIED, WITH_KEY] = [0x01, 0x04, 0x40];

/** A device with one passkey, as WebAuthn has it (ES256, attestation "none"): its keys are real, its holder is not. */
export class SoftKey {
  readonly id = base64url(randomBytes(32));
  counter = 1;
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private holder = '';

  /** Answers navigator.credentials.create. */
  create({ challenge, rp, user }: Reply<typeof beginPasskey>['options'], bent: Bent = {}) {
    this.holder = user.id;
    const data = this.data(rp.id, WITH_KEY, bent);
    const held = Buffer.concat([
      data,
      Buffer.alloc(16),
      Buffer.from([0, 32]),
      this.idBytes,
      this.publicKey(),
    ]);
    const client = this.client('webauthn.create', challenge, bent);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text(bent.attested ? 'packed' : 'none'),
      text('attStmt'),
      this.statement(Buffer.concat([held, sha256(client)]), bent),
      text('authData'),
      long(held),
    ]);
    return {
      id: this.id,
      clientDataJSON: base64url(client),
      attestationObject: base64url(attestation),
    };
  }

  /** Answers navigator.credentials.get, having counted on by one. */
  get({ challenge, rpId }: Reply<typeof beginPasskeySignIn>['options'], bent: Bent = {}) {
    this.counter += 1;
    const data = this.data(rpId, 0, bent);
    const client = this.client('webauthn.get', challenge, bent);
    const signed = sign('sha256', Buffer.concat([data, sha256(client)]), this.keys.privateKey);
    return {
      id: this.id,
      clientDataJSON: base64url(client),
      authenticatorData: base64url(data),
      signature: base64url(signed),
      userHandle: this.holder,
    };
  }

  private statement(said: Buffer, { attested }: Bent): Buffer {
    if (!attested) return Buffer.from([0xa0]);
    const isByMaker = attested === 'by its maker';
    const signed = sign('sha256', said, this.keys.privateKey);
    return Buffer.concat([
      Buffer.from([isByMaker ? 0xa3 : 0xa2]),
      ...[text('alg'), Buffer.from([0x26]), text('sig'), long(signed)],
      ...(isByMaker ? [text('x5c'), Buffer.from([0x81]), long(randomBytes(8))] : []),
    ]);
  }

  private get idBytes(): Buffer {
    return Buffer.from(this.id, 'base64url');
  }

  private client(type: string, challenge: string, bent: Bent): Buffer {
    const { origin } = new URL(config.BASE_URL);
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false, ...said(bent) }));
  }

  private data(site: string, more: number, { site: bentSite, isVerified = true }: Bent): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.counter);
    const flags = PRESENT | (isVerified ? VERIFIED : 0) | more;
    return Buffer.concat([sha256(bentSite ?? site), Buffer.from([flags]), count]);
  }

  private publicKey(): Buffer {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const coordinate = (it: string) => Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(it, 'base64url')]);
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      coordinate(x),
      Buffer.from([0x22]),
      coordinate(y),
    ]);
  }
}

/** What a bent device says in the part that it signs. */
const said = ({ origin, type, challenge }: Bent): object =>
  Object.fromEntries(Object.entries({ origin, type, challenge }).filter(([, it]) => it !== undefined));
