import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A way to another site and back. What travels with it is not kept: it is made from the id and the installation's secret. */
@Entity()
export class OpenidTry {
  @PrimaryGeneratedColumn('uuid') id: string;
  /** Who wants to link their account; null when somebody wants to come in. */
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
