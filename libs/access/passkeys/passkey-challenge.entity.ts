import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Something a passkey is asked to sign. It is not kept: whoever knows the installation's secret can make it from the id. */
@Entity()
export class PasskeyChallenge {
  @PrimaryGeneratedColumn('uuid') id: string;
  /** Whose new passkey it is for; null when somebody wants to come in. */
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
