import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DepartureKind, SeatedMember } from '@lib/contracts';

/** A version of who is in the group, as it was published. */
@Entity()
export class Composition {
  @PrimaryColumn('uuid') groupId: string;
  @PrimaryColumn('int') version: number;
  @Column('timestamptz') publishedAt: Date;
  @Column('uuid', { nullable: true }) notificationId: string | null;
  @Column('text') change: string;
  @Column('jsonb') members: SeatedMember[];
  @Column('int') vacant: number;
}

/** That a seat fell vacant, by which membership, and what was done about it. */
@Entity()
export class Vacancy {
  @PrimaryColumn('uuid') membershipId: string;
  @Column('uuid') groupId: string;
  @Column('text') why: DepartureKind;
  @Column('text') reason: string;
  @Column('timestamptz') since: Date;
  @Column('timestamptz', { nullable: true }) invitedAt: Date | null;
  /** The membership that took the seat. */
  @Column('uuid', { nullable: true }) filledBy: string | null;
  /** The nomination by which it did, and the version of the composition that said so. */
  @Column('uuid', { nullable: true }) filledFrom: string | null;
  @Column('int', { nullable: true }) filledIn: number | null;
}
