import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A passkey of somebody: the public half of what their device keeps. */
@Entity()
export class Passkey {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') personId: string;
  /** What the device calls it, in base64url. */
  @Column('text') credential: string;
  /** COSE, in base64url. */
  @Column('text') publicKey: string;
  /** How often the device says it has been used: up to 2³², and never less than before. */
  @Column('double precision') counter: number;
  @Column('text') name: string;
  @Column('timestamptz') addedAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
