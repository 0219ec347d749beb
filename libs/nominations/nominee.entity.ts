import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Convention, ExpertiseLevel, Gender } from '@lib/contracts';

/** The person of a nomination, as that nomination has them. Sealed in the chamber of the group. */
@Entity()
export class Nominee {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('text') name: string;
  @Column('text') title: string;
  @Column('text') organization: string;
  @Column('text') email: string;
  @Column('text') phone: string;
  @Column('text', { nullable: true }) gender: Gender | null;
  @Column('text', { array: true }) languages: string[];
  @Column('text') timeZone: string;
  @Column('boolean', { nullable: true }) fundingEligible: boolean | null;
  /** The same for all nominations of one person, once somebody has said that they are of one. */
  @Column('uuid') personNo: string;
}

/** That somebody is at home in a convention, how far, and what shows it. */
@Entity()
export class NomineeExpertise {
  @PrimaryColumn('uuid') nomineeId: string;
  @PrimaryColumn('int') place: number;
  @Column('uuid') chamberId: string;
  @Column('uuid') groupId: string;
  @Column('text') convention: Convention;
  @Column('text') level: ExpertiseLevel;
  @Column('text') evidence: string;
}
