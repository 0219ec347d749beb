import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Language } from '@lib/contracts';

/** Somebody who speaks for a Party and gets what is sent to it. A Party may have several. */
@Entity()
export class FocalPoint {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') party: string;
  @Column('text') name: string;
  @Column('text') title: string;
  @Column('text') email: string;
  @Column('text', { nullable: true }) fallbackEmail: string | null;
  @Column('text') language: Language;
  @Column('timestamptz') since: Date;
  @Column('timestamptz', { nullable: true }) until: Date | null;
}
