import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A request to be let in. Code and link are not kept: whoever knows the installation's secret can make them from the id. */
@Entity()
export class SignIn {
  @PrimaryGeneratedColumn('uuid') id: string;
  /** Null when nobody has the address that was given. */
  @Column('uuid', { nullable: true }) personId: string | null;
  /** Keyed digest of the address. */
  @Column('text') account: string;
  @Column('timestamptz') requestedAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
